/** Tickets with their messages and notes. */
@NullMarked
package io.svyaz.helpdeskeddy.tickets;

import org.jspecify.annotations.NullMarked;
