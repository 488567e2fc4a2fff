/** What HelpDeskEddy tells by webhook, in whatever template an administrator typed. */
@NullMarked
package io.svyaz.helpdeskeddy.webhooks;

import org.jspecify.annotations.NullMarked;
