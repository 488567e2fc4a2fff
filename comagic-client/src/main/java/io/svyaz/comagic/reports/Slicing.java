package io.svyaz.comagic.reports;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a report may be read in pieces of its time span.
 *
 * @param longest the longest span of one request; null for a report whose rows sum up the whole span, which is not cut
 * @param timeField the field the span is about
 * @param sortable whether the vendor sorts by it
 * @param time its value in a row
 * @param <T> a row
 */
record Slicing<T>(
        @Nullable TemporalAmount longest,
        String timeField,
        boolean sortable,
        Function<T, Optional<LocalDateTime>> time) {
    static final Period USUAL = Period.ofMonths(3);

    static <T> Slicing<T> sorted(String timeField, Function<T, Optional<LocalDateTime>> time) {
        return new Slicing<>(USUAL, timeField, true, time);
    }

    static <T> Slicing<T> unsorted(String timeField, Function<T, Optional<LocalDateTime>> time) {
        return new Slicing<>(USUAL, timeField, false, time);
    }

    static <T> Slicing<T> whole() {
        return new Slicing<>(null, "", false, row -> Optional.empty());
    }

    Slicing<T> longest(TemporalAmount span) {
        return new Slicing<>(span, timeField, sortable, time);
    }
}
