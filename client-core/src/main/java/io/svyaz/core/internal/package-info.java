/** The way of a call. For the vendor modules only: may change in any release. */
@NullMarked
package io.svyaz.core.internal;

import org.jspecify.annotations.NullMarked;
