/** What must happen, and the workers that make it happen. */
@NullMarked
package io.svyaz.kit.queue;

import org.jspecify.annotations.NullMarked;
