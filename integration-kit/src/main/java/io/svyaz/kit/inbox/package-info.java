/** Webhooks and other events of vendors: stored first, worked later. */
@NullMarked
package io.svyaz.kit.inbox;

import org.jspecify.annotations.NullMarked;
