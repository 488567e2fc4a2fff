/** Sites and the blocks in which numbers are shown. */
@NullMarked
package io.svyaz.comagic.sites;

import org.jspecify.annotations.NullMarked;
