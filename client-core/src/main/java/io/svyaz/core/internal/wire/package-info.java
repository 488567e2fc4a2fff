/** Feign contracts turned into prepared requests. For the vendor modules only. */
@NullMarked
package io.svyaz.core.internal.wire;

import org.jspecify.annotations.NullMarked;
