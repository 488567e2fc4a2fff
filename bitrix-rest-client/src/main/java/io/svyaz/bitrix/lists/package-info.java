/** Universal lists: {@code lists.*}. */
@NullMarked
package io.svyaz.bitrix.lists;

import org.jspecify.annotations.NullMarked;
