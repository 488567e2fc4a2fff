/** Advertising campaigns. */
@NullMarked
package io.svyaz.comagic.campaigns;

import org.jspecify.annotations.NullMarked;
