/** What a portal tells by itself: events and their verification, bindings, the offline queue. */
@NullMarked
package io.svyaz.bitrix.events;

import org.jspecify.annotations.NullMarked;
