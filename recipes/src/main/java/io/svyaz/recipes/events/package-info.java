/** What the flows over Bitrix24 events share: the way from an event to a flow, its rights, and the remedy for lost events. */
@NullMarked
package io.svyaz.recipes.events;

import org.jspecify.annotations.NullMarked;
