/** What an administrator sees of the kit and does by hand: figures, lists, actions. No pages: records for any of them. */
@NullMarked
package io.svyaz.kit.ops;

import org.jspecify.annotations.NullMarked;
