/** What Usedesk tells by webhook. */
@NullMarked
package io.svyaz.usedesk.events;

import org.jspecify.annotations.NullMarked;
