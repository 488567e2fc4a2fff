/** Agents and their groups. */
@NullMarked
package io.svyaz.usedesk.users;

import org.jspecify.annotations.NullMarked;
