package io.svyaz.comagic.reports;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;

/**
 * Where a report is being read: a piece of its time span, both ends included, and how many rows of it are done.
 *
 * @param from first second
 * @param till last second
 * @param offset rows of the piece that were handed out
 */
record Window(LocalDateTime from, LocalDateTime till, long offset) {
    private static final String SEPARATOR = "/";

    /** The first piece at a date: as long as the vendor takes, and no longer than the report. */
    static Window at(LocalDateTime from, LocalDateTime end, TemporalAmount longest) {
        LocalDateTime next = from.plus(longest);
        return next.isAfter(end) ? new Window(from, end, 0) : new Window(from, lastSecondBefore(next), 0);
    }

    static Window parse(String cursor) {
        String[] parts = cursor.split(SEPARATOR, -1);
        try {
            if (parts.length == 3) {
                return new Window(
                        LocalDateTime.parse(parts[0]), LocalDateTime.parse(parts[1]), Long.parseLong(parts[2]));
            }
        } catch (DateTimeException | NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a page of a CoMagic report.", other);
        }
        throw new IllegalArgumentException("This is no cursor of a page of a CoMagic report.");
    }

    String cursor() {
        return from + SEPARATOR + till + SEPARATOR + offset;
    }

    Window atOffset(long rows) {
        return new Window(from, till, rows);
    }

    long seconds() {
        return ChronoUnit.SECONDS.between(from, till) + 1;
    }

    /** The first of so many equally long pieces of this one; itself when it cannot be cut any more. */
    Window firstOf(long pieces) {
        long length = Math.max(1, seconds() / pieces);
        LocalDateTime last = lastSecondBefore(from.plusSeconds(length));
        return length == seconds() ? this : new Window(from, last.isBefore(from) ? from : last, 0);
    }

    private static LocalDateTime lastSecondBefore(LocalDateTime cut) {
        return cut.minusSeconds(ClockChanges.isEdge(cut) ? 2 : 1);
    }
}
