/** What was written in tickets. */
@NullMarked
package io.svyaz.usedesk.comments;

import org.jspecify.annotations.NullMarked;
