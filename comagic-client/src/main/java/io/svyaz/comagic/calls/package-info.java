/** Telephone calls over the Call API: starting, steering and finding them. */
@NullMarked
package io.svyaz.comagic.calls;

import org.jspecify.annotations.NullMarked;
