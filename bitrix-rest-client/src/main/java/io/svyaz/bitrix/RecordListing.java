package io.svyaz.bitrix;

import io.svyaz.core.CallOptions;
import io.svyaz.core.Listing;
import java.util.function.UnaryOperator;

/**
 * The records of a list method.
 *
 * @param <T> the type of a record
 */
public interface RecordListing<T> extends Listing<T> {
    @Override
    RecordListing<T> resumeAfter(String cursor);

    @Override
    RecordListing<T> with(UnaryOperator<CallOptions> change);
}
