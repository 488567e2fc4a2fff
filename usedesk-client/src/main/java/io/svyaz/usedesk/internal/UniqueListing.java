package io.svyaz.usedesk.internal;

import io.svyaz.core.CallOptions;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A listing by page number in which every record is handed out once: rows that move to a later page while it is read come again.
 * A stream remembers the ids it has handed out.
 *
 * <p>Two pages in a row without anything new end it with a failure: then the vendor does not turn pages.
 *
 * @param pages the listing as the vendor pages it
 * @param id tells a record
 * @param <T> the type of a record
 */
public record UniqueListing<T>(Listing<T> pages, Function<? super T, ?> id) implements Listing<T> {
    private static final int MOST_STALE_PAGES = 2;

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
        return StreamSupport.stream(new Items(), false);
    }

    @Override
    public Listing<T> resumeAfter(String cursor) {
        return new UniqueListing<>(pages.resumeAfter(cursor), id);
    }

    @Override
    public Listing<T> with(UnaryOperator<CallOptions> change) {
        return new UniqueListing<>(pages.with(change), id);
    }

    @Override
    public String toString() {
        return operation();
    }

    private final class Items extends Spliterators.AbstractSpliterator<T> {
        private final Set<Object> seen = new HashSet<>();
        private Listing<T> rest = pages;
        private Iterator<T> items = java.util.Collections.emptyIterator();
        private boolean ended;
        private int stale;

        Items() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (!items.hasNext()) {
                if (ended) {
                    return false;
                }
                turnPage();
            }
            action.accept(items.next());
            return true;
        }

        private void turnPage() {
            Page<T> page = rest.firstPage();
            List<T> fresh = page.items().stream()
                    .filter(each -> seen.add(id.apply(each)))
                    .toList();
            stale = fresh.isEmpty() && !page.items().isEmpty() ? stale + 1 : 0;
            if (stale == MOST_STALE_PAGES && page.next().isPresent()) {
                throw new UnexpectedAnswerException(
                        ErrorDetails.of(
                                operation(),
                                "The listing does not advance: the vendor sends the same rows for the next pages. Stopped,"
                                        + " so that nothing is read twice for ever.",
                                Execution.EXECUTED),
                        null);
            }
            items = fresh.iterator();
            ended = page.next().isEmpty();
            page.next().ifPresent(next -> rest = rest.resumeAfter(next));
        }
    }
}
