package io.svyaz.comagic.reports;

import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.internal.RpcResult;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.internal.PagedListing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The reports of an account. Immutable and thread-safe. */
public final class Reports {
    private static final RpcMethod<List<VisitorSession>> VISITOR_SESSIONS =
            RpcMethod.list("get.visitor_sessions_report", VisitorSession.class);
    /** The vendor refuses a larger offset; a narrower time span reaches what is beyond. */
    private static final long LARGEST_OFFSET = 100_000;

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Reports(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * Visits of the site.
     *
     * <p>The vendor takes offsets up to 100,000, so one time span gives at most 100,000 rows and a page. A longer report fails
     * at that point rather than end as if it were whole; ask for a narrower span.
     *
     * @param query which visits, which fields
     * @return {@code get.visitor_sessions_report}
     */
    public Listing<VisitorSession> visitorSessions(ReportQuery query) {
        return rows(VISITOR_SESSIONS, query);
    }

    private <T> Listing<T> rows(RpcMethod<List<T>> method, ReportQuery query) {
        return new PagedListing<>(method.operation(), cursor -> page(method, query, offset(cursor)));
    }

    private static long parsed(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a page of CoMagic.", other);
        }
    }

    private static long offset(Optional<String> cursor) {
        long offset = cursor.map(Reports::parsed).orElse(0L);
        if (offset > LARGEST_OFFSET) {
            throw new IllegalStateException("This report has more rows than the vendor hands out for one time span ("
                    + LARGEST_OFFSET + " and a page). Ask for a narrower span.");
        }
        return offset;
    }

    private <T> Call<Page<T>> page(RpcMethod<List<T>> method, ReportQuery query, long offset) {
        return calls.result(method, query.params(offset)).map(result -> page(result, query.pageSize(), offset));
    }

    private static <T> Page<T> page(RpcResult<List<T>> result, int pageSize, long offset) {
        List<T> rows = result.data() == null ? List.of() : result.data();
        OptionalLong total = result.metadata().total();
        long read = offset + rows.size();
        boolean more = !rows.isEmpty() && (total.isPresent() ? read < total.getAsLong() : rows.size() == pageSize);
        return new Page<>(rows, total, more ? Optional.of(Long.toString(read)) : Optional.empty());
    }
}
