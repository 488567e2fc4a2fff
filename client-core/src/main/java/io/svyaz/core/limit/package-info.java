/** Waiting until the vendor will take another call. */
@NullMarked
package io.svyaz.core.limit;

import org.jspecify.annotations.NullMarked;
