/** A fake HelpDeskEddy account with its limits and lock-outs, and the sender of its webhooks. */
@NullMarked
package io.svyaz.testkit.helpdeskeddy;

import org.jspecify.annotations.NullMarked;
