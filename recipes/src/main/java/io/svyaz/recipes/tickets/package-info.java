/** The requests of a signed-in customer: list, conversation, and what keeps them fresh, whichever the helpdesk. */
@NullMarked
package io.svyaz.recipes.tickets;

import org.jspecify.annotations.NullMarked;
