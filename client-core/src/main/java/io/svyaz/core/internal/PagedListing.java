package io.svyaz.core.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A listing over calls for single pages.
 *
 * @param <T> the type of an item
 */
public final class PagedListing<T> implements Listing<T> {
    private final String operation;
    private final Function<Optional<String>, Call<Page<T>>> pageAfter;
    private final Optional<String> start;
    private final CallOptions options;

    /**
     * A listing from its beginning.
     *
     * @param operation its name
     * @param pageAfter the call for the page after a cursor; empty for the first
     */
    public PagedListing(String operation, Function<Optional<String>, Call<Page<T>>> pageAfter) {
        this(operation, pageAfter, Optional.empty(), CallOptions.none());
    }

    private PagedListing(
            String operation,
            Function<Optional<String>, Call<Page<T>>> pageAfter,
            Optional<String> start,
            CallOptions options) {
        this.operation = operation;
        this.pageAfter = pageAfter;
        this.start = start;
        this.options = options;
    }

    @Override
    public String operation() {
        return operation;
    }

    @Override
    public Page<T> firstPage() {
        return page(start);
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(new Items(), false);
    }

    @Override
    public Listing<T> resumeAfter(String cursor) {
        Objects.requireNonNull(cursor, "cursor");
        return new PagedListing<>(operation, pageAfter, Optional.of(cursor), options);
    }

    @Override
    public Listing<T> with(UnaryOperator<CallOptions> change) {
        return new PagedListing<>(operation, pageAfter, start, change.apply(options));
    }

    private Page<T> page(Optional<String> cursor) {
        return pageAfter.apply(cursor).with(ofPage -> options).execute();
    }

    @Override
    public String toString() {
        return operation;
    }

    private final class Items extends Spliterators.AbstractSpliterator<T> {
        private Iterator<T> items = java.util.Collections.emptyIterator();
        private Optional<String> next = start;
        private boolean begun;
        private Optional<String> landmark = Optional.empty();
        private int sinceLandmark;
        private int untilNext = 1;

        Items() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (!items.hasNext()) {
                if (begun && next.isEmpty()) {
                    return false;
                }
                turnPage();
            }
            action.accept(items.next());
            return true;
        }

        /** Brent's way to find a circle of any length while remembering one cursor. */
        private boolean goesInCircles(Optional<String> cursor) {
            if (cursor.equals(next) || cursor.equals(landmark)) {
                return true;
            }
            sinceLandmark++;
            if (sinceLandmark == untilNext) {
                landmark = cursor;
                sinceLandmark = 0;
                untilNext *= 2;
            }
            return false;
        }

        private void turnPage() {
            Page<T> page = page(next);
            if (page.next().isPresent() && goesInCircles(page.next())) {
                throw new UnexpectedAnswerException(
                        ErrorDetails.of(
                                operation,
                                "The listing does not advance: the vendor names a page again that was read. Stopped, so"
                                        + " that nothing is read twice for ever.",
                                Execution.EXECUTED),
                        null);
            }
            begun = true;
            next = page.next();
            items = page.items().iterator();
        }
    }
}
