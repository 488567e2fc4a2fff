package io.svyaz.comagic.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report shall return: a time span, conditions, fields, order. Immutable: each method returns a changed copy.
 *
 * <p>Dates have no zone on the wire; they mean the account's, see {@link io.svyaz.comagic.ComagicClient#account()}. The span
 * may be of any length: what the vendor hands out in pieces only is asked for in pieces.
 */
public final class ReportQuery extends RowQuery<ReportQuery> {
    private final LocalDateTime from;
    private final LocalDateTime till;

    private ReportQuery(
            LocalDateTime from,
            LocalDateTime till,
            Map<String, @Nullable Object> params,
            int pageSize,
            boolean unknownFieldsAllowed) {
        super(params, pageSize, unknownFieldsAllowed);
        this.from = from;
        this.till = till;
    }

    /**
     * A time span, both ends included; parts of a second are left out, the vendor knows none.
     *
     * @param from in the account's time zone
     * @param till in the account's time zone, not before {@code from}
     * @return a query for everything in it
     * @throws IllegalArgumentException when it ends before it begins
     */
    public static ReportQuery between(LocalDateTime from, LocalDateTime till) {
        if (till.isBefore(from)) {
            throw new IllegalArgumentException("The report ends (" + till + ") before it begins (" + from + ").");
        }
        return new ReportQuery(
                from.truncatedTo(ChronoUnit.SECONDS),
                till.truncatedTo(ChronoUnit.SECONDS),
                Map.of(),
                LARGEST_PAGE,
                false);
    }

    /**
     * Whole days, both included.
     *
     * @param from in the account's time zone
     * @param till in the account's time zone, not before {@code from}
     * @return a query from 00:00:00 to 23:59:59
     */
    public static ReportQuery between(LocalDate from, LocalDate till) {
        return between(from.atStartOfDay(), till.atTime(23, 59, 59));
    }

    /**
     * A time span between two moments, both included.
     *
     * <p>In the hour that comes twice in autumn the vendor's dates do not tell which of the two is meant. An end that lies
     * in it is moved to the edge of the hour: the report then holds up to an hour more, never less.
     *
     * @param from the first moment
     * @param till the last moment, not before {@code from}
     * @param accountZone the account's, see {@link io.svyaz.comagic.Account#zone()}
     * @return a query for everything in it
     * @throws IllegalArgumentException when it ends before it begins
     */
    public static ReportQuery between(Instant from, Instant till, ZoneId accountZone) {
        if (till.isBefore(from)) {
            throw new IllegalArgumentException("The report ends (" + till + ") before it begins (" + from + ").");
        }
        LocalDateTime begin = LocalDateTime.ofInstant(from, accountZone);
        LocalDateTime end = LocalDateTime.ofInstant(till, accountZone);
        ZoneOffsetTransition atBegin = accountZone.getRules().getTransition(begin);
        ZoneOffsetTransition atEnd = accountZone.getRules().getTransition(end);
        // One second outside the hour, where a date means one moment again.
        return between(
                atBegin == null ? begin : atBegin.getDateTimeAfter().minusSeconds(1),
                atEnd == null ? end : atEnd.getDateTimeBefore());
    }

    @Override
    ReportQuery copy(Map<String, @Nullable Object> params, int pageSize, boolean unknownFieldsAllowed) {
        return new ReportQuery(from, till, params, pageSize, unknownFieldsAllowed);
    }

    LocalDateTime from() {
        return from;
    }

    LocalDateTime till() {
        return till;
    }

    /** Whether the host wants an order of its own. */
    boolean isSorted() {
        return params().containsKey("sort");
    }
}
