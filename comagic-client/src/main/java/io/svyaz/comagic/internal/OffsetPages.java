package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.PagedListing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Lists without a time span, page by page. The cursor is the number of rows read. */
record OffsetPages<T>(
        ComagicCalls calls, RpcMethod<List<T>> method, Map<String, ? extends @Nullable Object> params, int pageSize) {
    private static final long LARGEST_OFFSET = 100_000;

    Listing<T> listing() {
        return new PagedListing<>(
                method.operation(),
                cursor -> page(cursor.map(OffsetPages::parsed).orElse(0L)));
    }

    private static long parsed(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a page of CoMagic.", other);
        }
    }

    private Call<Page<T>> page(long offset) {
        if (offset > LARGEST_OFFSET) {
            throw new IllegalStateException("This list has more rows than the vendor hands out (" + LARGEST_OFFSET
                    + " and a page). Ask for fewer by a filter.");
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("limit", pageSize);
        all.put("offset", offset);
        all.putAll(params);
        return calls.result(method, all).map(result -> page(result, offset));
    }

    private Page<T> page(RpcResult<List<T>> result, long offset) {
        List<T> rows = result.data() == null ? List.of() : result.data();
        OptionalLong total = result.metadata().total();
        if (rows.isEmpty() && total.orElse(0) > offset) {
            throw new UnexpectedAnswerException(
                    ErrorDetails.of(
                            method.operation(),
                            "The vendor counts " + total.getAsLong() + " rows but hands out none after " + offset
                                    + ". Stopped, so that the list does not look whole.",
                            Execution.EXECUTED),
                    null);
        }
        long read = offset + rows.size();
        boolean more = !rows.isEmpty() && (total.isPresent() ? read < total.getAsLong() : rows.size() == pageSize);
        return new Page<>(rows, total, more ? Optional.of(Long.toString(read)) : Optional.empty());
    }
}
