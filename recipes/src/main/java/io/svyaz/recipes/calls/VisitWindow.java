package io.svyaz.recipes.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Calendar days, both included, in which the visit behind a call is looked for.
 *
 * @param from first day
 * @param till last day
 */
public record VisitWindow(LocalDate from, LocalDate till) {

    /**
     * The day of a moment and the day before it, by the calendar of the CoMagic account.
     *
     * @param moment usually the start of the call, so that late processing looks at the same days
     * @param accountZone time zone of the account, not of the machine
     * @return two days
     */
    public static VisitWindow of(Instant moment, ZoneId accountZone) {
        LocalDate day = LocalDate.ofInstant(moment, accountZone);
        return new VisitWindow(day.minusDays(1), day);
    }
}
