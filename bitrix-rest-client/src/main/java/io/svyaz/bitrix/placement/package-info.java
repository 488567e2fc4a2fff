/** Places in the portal where an application shows itself. */
@NullMarked
package io.svyaz.bitrix.placement;

import org.jspecify.annotations.NullMarked;
