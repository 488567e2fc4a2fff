/** The chat session of a signed-in visitor. */
@NullMarked
package io.svyaz.helpdeskeddy.chat;

import org.jspecify.annotations.NullMarked;
