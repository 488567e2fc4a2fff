package io.svyaz.core;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Many records that the vendor hands out page by page. An immutable value, like {@link Call}.
 *
 * <pre>{@code
 * try (Stream<Lead> leads = bitrix.leads().list(q -> q.select("ID", "TITLE")).stream()) {
 *     leads.forEach(this::mirror);
 * }
 * }</pre>
 *
 * @param <T> the type of an item
 */
public interface Listing<T> {
    /**
     * The name in the vendor's own words, for example {@code bitrix.crm.lead.list}.
     *
     * @return the name that errors and log rows carry
     */
    String operation();

    /**
     * Asks for the first page only.
     *
     * @return the first page, perhaps without items
     * @throws io.svyaz.core.error.ApiException when it cannot be had
     */
    Page<T> firstPage();

    /**
     * All records, asked for one page at a time while the stream is consumed: memory holds one page.
     *
     * <p>A stream that stops early asks for no further page. Records that change at the vendor meanwhile may be seen
     * twice or not at all where the vendor pages by offset; the typed methods say which do.
     *
     * @return a sequential stream, in the vendor's order; it fails with {@link io.svyaz.core.error.ApiException}
     */
    Stream<T> stream();

    /**
     * All records in memory.
     *
     * @return an unmodifiable list
     * @throws io.svyaz.core.error.ApiException when a page cannot be had; nothing is returned then
     */
    default List<T> toList() {
        try (Stream<T> items = stream()) {
            return items.toList();
        }
    }

    /**
     * The same listing from where an earlier one stopped.
     *
     * @param cursor the {@link Page#next()} of the last page that was worked off
     * @return a listing that starts with the page after it
     */
    Listing<T> resumeAfter(String cursor);

    /**
     * This listing with other options, which every page request takes.
     *
     * @param change from the options so far to the new ones
     * @return a changed copy
     */
    Listing<T> with(UnaryOperator<CallOptions> change);
}
