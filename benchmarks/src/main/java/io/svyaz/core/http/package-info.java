/** Reaches the default transport as it is. */
@NullMarked
package io.svyaz.core.http;

import org.jspecify.annotations.NullMarked;
