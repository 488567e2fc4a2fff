package io.svyaz.usedesk.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All rows of a listing as one call. Options hold for each page.
 *
 * @param listing short enough for the memory
 * @param <T> the type of a row
 */
public record ListingCall<T>(Listing<T> listing) implements Call<List<T>> {
    @Override
    public String operation() {
        return listing.operation();
    }

    @Override
    public Idempotency idempotency() {
        return Idempotency.READ;
    }

    @Override
    public List<T> execute() {
        return listing.toList();
    }

    @Override
    public Call<List<T>> with(UnaryOperator<CallOptions> change) {
        return new ListingCall<>(listing.with(change));
    }

    @Override
    public String toString() {
        return operation();
    }
}
