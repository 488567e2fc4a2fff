package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Page;
import io.svyaz.core.internal.PagedListing;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A listing whose pages the portal counts, one after the other. */
record CountedListing<T>(PagedListing<T> pages) implements RecordListing<T> {
    @Override
    public String operation() {
        return pages.operation();
    }

    @Override
    public Page<T> firstPage() {
        return pages.firstPage();
    }

    @Override
    public Stream<T> stream() {
        return pages.stream();
    }

    @Override
    public RecordListing<T> resumeAfter(String cursor) {
        return new CountedListing<>((PagedListing<T>) pages.resumeAfter(cursor));
    }

    @Override
    public RecordListing<T> with(UnaryOperator<CallOptions> change) {
        return new CountedListing<>((PagedListing<T>) pages.with(change));
    }
}
