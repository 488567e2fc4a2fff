/** Answers that are kept for a while, so that many readers cost one request. */
@NullMarked
package io.svyaz.core.cache;

import org.jspecify.annotations.NullMarked;
