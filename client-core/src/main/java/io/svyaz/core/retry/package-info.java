/** Whether and when a failed attempt is made again. */
@NullMarked
package io.svyaz.core.retry;

import org.jspecify.annotations.NullMarked;
