/** The flow that turns chats and requests left on a site into leads, by the rules of calls. */
@NullMarked
package io.svyaz.recipes.inquiries;

import org.jspecify.annotations.NullMarked;
