/** Two helpdesks, one hand: a shop on Usedesk or HelpDeskEddy with a durable queue in a file. */
@NullMarked
package io.svyaz.examples.shop;

import org.jspecify.annotations.NullMarked;
