/** What HelpDeskEddy tells by webhook, in whatever template an administrator typed. */
@NullMarked
package io.svyaz.helpdeskeddy.events;

import org.jspecify.annotations.NullMarked;
