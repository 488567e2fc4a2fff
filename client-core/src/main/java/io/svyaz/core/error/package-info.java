/** What can go wrong with a call, by what the caller can do about it. */
@NullMarked
package io.svyaz.core.error;

import org.jspecify.annotations.NullMarked;
