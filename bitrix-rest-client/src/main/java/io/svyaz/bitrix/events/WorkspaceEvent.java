package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Something outside the CRM changed: calendars, bookings, groups, the feed.
 *
 * @param head what all events have
 * @param kind what it is
 * @param change what became of it
 * @param id its id
 */
public record WorkspaceEvent(EventHead head, Kind kind, Change change, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }

    /** Where it happened. */
    public enum Kind {
        /** An entry of a calendar. */
        CALENDAR_ENTRY,
        /** A calendar. */
        CALENDAR_SECTION,
        /** A booking. */
        BOOKING,
        /** What can be booked. */
        BOOKING_RESOURCE,
        /** A kind of what can be booked. */
        BOOKING_RESOURCE_TYPE,
        /** An entry of a waiting list. */
        BOOKING_WAIT_LIST_ITEM,
        /** A workgroup or project. */
        GROUP,
        /** A post of the feed. */
        FEED_POST
    }
}
