package io.svyaz.bitrix.telephony;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.QueryParameters;
import java.util.function.UnaryOperator;

/** The calls that were made. Scope {@code telephony}, and the right to see the statistics. Immutable and thread-safe. */
public final class CallStatistics {
    private static final ListMethod<CallStatistic> LIST =
            ListMethod.of("voximplant.statistic.get", CallStatistic.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public CallStatistics(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Calls by condition, 50 a page, sorted by one field.
     *
     * <p>Pages are counted by offset: sort by {@code ID} upwards for a steady walk.
     *
     * @param query conditions as {@code FILTER} takes them, for example {@code >=CALL_START_DATE} or {@code CALL_ID}
     * @return {@code voximplant.statistic.get}
     * @throws IllegalArgumentException for a selection, and for several fields to sort by
     */
    public RecordListing<CallStatistic> list(UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return calls.list(
                LIST,
                new QueryParameters("voximplant.statistic.get")
                        .noSelect(asked)
                        .filter("FILTER", asked)
                        .order("SORT", "ORDER", asked)
                        .asMap());
    }
}
