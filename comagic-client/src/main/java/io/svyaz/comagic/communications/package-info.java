/** Calls, chats, forms and goals, and what is written to them. */
@NullMarked
package io.svyaz.comagic.communications;

import org.jspecify.annotations.NullMarked;
