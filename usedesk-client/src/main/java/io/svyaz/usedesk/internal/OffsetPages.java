package io.svyaz.usedesk.internal;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.internal.PagedListing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages of the vendor's form: {@code offset} is the number of a page of 100 rows, from 0.
 *
 * @param calls makes the calls
 * @param method what reads a page
 * @param params of every page
 * @param <T> the type of a row
 */
public record OffsetPages<T>(UsedeskCalls calls, Method<List<T>> method, Map<String, Object> params) {
    /** How many rows the vendor puts on a page. */
    public static final int SIZE = 100;

    private static final String OFFSET = "offset";

    /**
     * All rows, each once.
     *
     * @param id tells a row
     * @return the listing; the first page is the one that the parameters name, without one where they name none
     */
    public Listing<T> listing(Function<? super T, ?> id) {
        return new UniqueListing<>(new PagedListing<>(method.name(), this::page), id);
    }

    private Call<Page<T>> page(Optional<String> cursor) {
        int number = cursor.map(OffsetPages::number).orElseGet(this::first);
        return (cursor.isPresent() ? vendorPage(number) : calls.page(method, params)).map(page -> {
            boolean more = page.rows().size() >= SIZE;
            return new Page<>(
                    page.rows(), page.total(), more ? Optional.of(Integer.toString(number + 1)) : Optional.empty());
        });
    }

    private int first() {
        return params.get(OFFSET) instanceof Number set ? set.intValue() : 0;
    }

    /**
     * One page by its number.
     *
     * @param number from 0
     * @return the call
     */
    public Call<RowPage<T>> vendorPage(int number) {
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put(OFFSET, number);
        return calls.page(method, all);
    }

    /**
     * A page of any size up to 100: one request, or two where it lies across the vendor's pages.
     *
     * @param page from 1
     * @param perPage 1 to 100
     * @return the call; {@link Page#next()} is the number of the page after it
     */
    public Call<Page<T>> slice(int page, int perPage) {
        long first = (long) (page - 1) * perPage;
        return new SliceCall<>(this::vendorPage, Math.toIntExact(first / SIZE), (int) (first % SIZE), perPage, page);
    }

    /**
     * The number that a cursor is.
     *
     * @param cursor as {@link Page#next()} gives it
     * @return from 0
     */
    public static int number(String cursor) {
        try {
            return Integer.parseUnsignedInt(cursor);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a page of Usedesk.", other);
        }
    }
}
