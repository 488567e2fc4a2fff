/** Users and departments, in Bitrix24's own words. */
@NullMarked
package io.svyaz.bitrix.user;

import org.jspecify.annotations.NullMarked;
