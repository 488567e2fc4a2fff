/** Checks that a webhook is what it claims to be, before anyone believes it. */
@NullMarked
package io.svyaz.webhook;

import org.jspecify.annotations.NullMarked;
