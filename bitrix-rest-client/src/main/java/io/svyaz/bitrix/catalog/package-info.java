/** Products and prices: {@code catalog.*}. */
@NullMarked
package io.svyaz.bitrix.catalog;

import org.jspecify.annotations.NullMarked;
