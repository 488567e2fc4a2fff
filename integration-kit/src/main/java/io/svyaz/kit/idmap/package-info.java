/** Which id of the host is which id of a vendor. */
@NullMarked
package io.svyaz.kit.idmap;

import org.jspecify.annotations.NullMarked;
