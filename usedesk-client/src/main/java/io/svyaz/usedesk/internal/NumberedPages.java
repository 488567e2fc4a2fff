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
 * Pages that are asked for by number, from 1, with their size.
 *
 * @param calls makes the calls
 * @param method what reads a page
 * @param params of every page
 * @param sizeName the parameter for the size
 * @param id for the place of the path, or empty
 * @param <T> the type of a row
 */
public record NumberedPages<T>(
        UsedeskCalls calls, Method<List<T>> method, Map<String, Object> params, String sizeName, Optional<Object> id) {
    private static final int LARGEST = 100;

    /**
     * All rows, each once.
     *
     * @param key tells a row
     * @return the listing
     */
    public Listing<T> listing(Function<? super T, ?> key) {
        Listing<T> pages = new PagedListing<>(
                method.name(), cursor -> page(cursor.map(OffsetPages::number).orElse(1), LARGEST));
        return new UniqueListing<>(pages, key);
    }

    /**
     * One page.
     *
     * @param number from 1
     * @param size 1 to 100
     * @return the call; {@link Page#next()} is the number of the page after it
     */
    public Call<Page<T>> page(int number, int size) {
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put("page", number);
        all.put(sizeName, size);
        Call<RowPage<T>> call = id.isPresent() ? calls.page(method, all, id.get()) : calls.page(method, all);
        return call.map(page -> {
            boolean more = page.lastPage().isPresent()
                    ? number < page.lastPage().getAsLong()
                    : page.total().isPresent()
                            ? (long) number * size < page.total().getAsLong()
                            : page.rows().size() >= size;
            boolean next = more && !page.rows().isEmpty();
            return new Page<>(
                    page.rows(), page.total(), next ? Optional.of(Integer.toString(number + 1)) : Optional.empty());
        });
    }
}
