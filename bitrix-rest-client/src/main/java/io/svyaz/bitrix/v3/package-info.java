/**
 * REST v3 of Bitrix24: one shape for all methods, keys against duplicates, conditions with and / or, batches that hand
 * values on.
 */
@NullMarked
package io.svyaz.bitrix.v3;

import org.jspecify.annotations.NullMarked;
