package io.svyaz.bitrix;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The records of a list method. Immutable: each method returns a changed copy.
 *
 * <p>Where the method allows it and no other order is asked for, records are read by id: the smallest and the largest id
 * first, then windows of ids in between, fifty windows a request and several requests at once. Nothing is counted, no
 * page is found by its offset, and records that come and go meanwhile move no other: whatever existed all the time arrives
 * exactly once, in the order of ids. Other lists are read in pages that the portal counts, in its order; there a record
 * that comes or goes moves those behind it.
 *
 * @param <T> the type of a record
 */
public interface RecordListing<T> extends Listing<T> {
    /**
     * The first 50 records. Records read by id come without a total; {@link #count()} asks for it.
     *
     * @return the first page, perhaps without items
     */
    @Override
    Page<T> firstPage();

    /**
     * All records, asked for while the stream is consumed. Memory holds what is in flight, and that is bounded by the heap.
     *
     * <p>Requests in parallel run on short-lived daemon threads, or where {@link BitrixClientBuilder#executor} says;
     * closing the stream stops them. A failure tells {@linkplain io.svyaz.core.error.ApiException#readSoFar() how far} the
     * stream came.
     *
     * @return a sequential stream; it fails with {@link io.svyaz.core.error.ApiException}
     */
    @Override
    Stream<T> stream();

    /**
     * How many records match now. The portal counts them all, which takes it long where there are many.
     *
     * @return the call
     */
    Call<Long> count();

    /**
     * Only the records of these ids, 50 a command and several requests at once. What else the listing asks for still
     * applies.
     *
     * @param ids of the records; doubled ones count once; ids without a record are left out
     * @return a listing in the order of the given ids, page by page
     * @throws UnsupportedOperationException where the method cannot find records by id
     */
    RecordListing<T> byIds(Collection<Long> ids);

    /**
     * How many requests may be under way at once.
     *
     * @param requests at least 1; 25 unless set
     * @return a changed copy
     */
    RecordListing<T> parallel(int requests);

    /**
     * Tells how far the stream is, each time an answer was worked off, in the consumer's thread.
     *
     * @param listener is told
     * @return a changed copy
     */
    RecordListing<T> onProgress(Consumer<Progress> listener);

    /**
     * The same listing from where an earlier one stopped.
     *
     * @param cursor of {@link Page#next()} or of {@link io.svyaz.core.error.ReadSoFar}; the last id where records are
     *     read by id
     * @return a listing that starts behind it
     */
    @Override
    RecordListing<T> resumeAfter(String cursor);

    @Override
    RecordListing<T> with(UnaryOperator<CallOptions> change);
}
