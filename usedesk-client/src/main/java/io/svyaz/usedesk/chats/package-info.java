/** Chats from the agents' side. */
@NullMarked
package io.svyaz.usedesk.chats;

import org.jspecify.annotations.NullMarked;
