/** The wire of Bitrix24: request, envelope, error table. May change in any release. */
@NullMarked
package io.svyaz.bitrix.internal;

import org.jspecify.annotations.NullMarked;
