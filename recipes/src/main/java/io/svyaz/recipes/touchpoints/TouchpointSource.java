package io.svyaz.recipes.touchpoints;

import java.time.LocalDate;

/** Where the visits of a visitor are looked up. */
@FunctionalInterface
public interface TouchpointSource {

    /**
     * All visits of a visitor within a span.
     *
     * @param visitorId CoMagic's id of the visitor
     * @param from first day, by the calendar of the account
     * @param till last day
     * @return the history, empty when nothing is known
     */
    TouchpointHistory of(long visitorId, LocalDate from, LocalDate till);
}
