/** Tickets, their fields, tags and pages. */
@NullMarked
package io.svyaz.usedesk.tickets;

import org.jspecify.annotations.NullMarked;
