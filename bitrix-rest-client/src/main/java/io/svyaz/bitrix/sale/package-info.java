/** Orders of the online store: {@code sale.*}. */
@NullMarked
package io.svyaz.bitrix.sale;

import org.jspecify.annotations.NullMarked;
