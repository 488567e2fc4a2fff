/** One row for every attempt, secrets already gone. */
@NullMarked
package io.svyaz.core.log;

import org.jspecify.annotations.NullMarked;
