/** A fake account of Usedesk, in both forms of its API. */
@NullMarked
package io.svyaz.testkit.usedesk;

import org.jspecify.annotations.NullMarked;
