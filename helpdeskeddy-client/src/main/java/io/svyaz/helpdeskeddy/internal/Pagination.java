package io.svyaz.helpdeskeddy.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list an answer is; the numbers come as text, too.
 *
 * @param total how many there are in all; null when not told
 * @param perPage the server's page size; null when not told
 * @param currentPage from 1; null when not told
 * @param totalPages 0 for an empty list; null when not told
 */
public record Pagination(
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("per_page") @Nullable Long perPage,
        @JsonProperty("current_page") @Nullable Long currentPage,
        @JsonProperty("total_pages") @Nullable Long totalPages) {
    /** No list, or one in a single piece. */
    static final Pagination NONE = new Pagination(null, null, null, null);

    OptionalLong count() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /**
     * The page after this one.
     *
     * @param asked the page that was asked for: a server that names another must not lead in circles
     * @param items how many came; after an empty page there is nothing
     * @return empty on the last
     */
    Optional<String> next(long asked, int items) {
        long here = currentPage == null ? asked : Math.max(asked, currentPage);
        boolean more = items > 0 && totalPages != null && here < totalPages;
        return more ? Optional.of(Long.toString(here + 1)) : Optional.empty();
    }
}
