/** What a company does when a ticket changes: each reaction is a job of its own, done once per event. */
@NullMarked
package io.svyaz.recipes.tickets.reactions;

import org.jspecify.annotations.NullMarked;
