/** Notifications and messages of the portal's messenger. */
@NullMarked
package io.svyaz.bitrix.im;

import org.jspecify.annotations.NullMarked;
