package io.svyaz.usedesk.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * A page cut out of the vendor's larger ones. Options hold for each request.
 *
 * @param pages the vendor's
 * @param vendorPage the first that is needed, from 0
 * @param skip how many of its rows come before
 * @param perPage how many rows to hand out
 * @param page its number, from 1
 * @param <T> the type of a row
 */
record SliceCall<T>(IntFunction<Call<RowPage<T>>> pages, int vendorPage, int skip, int perPage, int page)
        implements Call<Page<T>> {
    @Override
    public String operation() {
        return pages.apply(vendorPage).operation();
    }

    @Override
    public Idempotency idempotency() {
        return Idempotency.READ;
    }

    @Override
    public Page<T> execute() {
        List<T> rows = pages.apply(vendorPage).execute().rows();
        boolean full = rows.size() >= OffsetPages.SIZE;
        List<T> found = new ArrayList<>(rows.subList(Math.min(skip, rows.size()), rows.size()));
        if (found.size() < perPage && full) {
            List<T> following = pages.apply(vendorPage + 1).execute().rows();
            full = following.size() >= OffsetPages.SIZE;
            found.addAll(following);
        }
        // Whether a full page is the last one only the next request can tell.
        boolean more = found.size() > perPage || (found.size() == perPage && full);
        List<T> items = found.subList(0, Math.min(perPage, found.size()));
        return new Page<>(
                items, OptionalLong.empty(), more ? Optional.of(Integer.toString(page + 1)) : Optional.empty());
    }

    @Override
    public Call<Page<T>> with(UnaryOperator<CallOptions> change) {
        return new SliceCall<>(number -> pages.apply(number).with(change), vendorPage, skip, perPage, page);
    }

    @Override
    public String toString() {
        return operation();
    }
}
