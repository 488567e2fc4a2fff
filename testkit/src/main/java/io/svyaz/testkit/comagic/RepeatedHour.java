package io.svyaz.testkit.comagic;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What a date means in the hour that comes twice when clocks go back: the vendor's dates have no zone, and no page tells. */
public enum RepeatedHour {
    /** Dates are compared as written: a row of either hour is in. */
    AS_WRITTEN,
    /** The first of the two. */
    FIRST,
    /** The second of the two. */
    SECOND;

    Instant moment(LocalDateTime date, ZoneId zone) {
        ZonedDateTime moment = ZonedDateTime.of(date, zone);
        return (this == SECOND ? moment.withLaterOffsetAtOverlap() : moment.withEarlierOffsetAtOverlap()).toInstant();
    }
}
