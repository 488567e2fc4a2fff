package io.svyaz.recipes.deals;

import io.svyaz.core.error.ApiException;
import java.util.Optional;

/**
 * What became of one write.
 *
 * @param write the write
 * @param elementId the element that now stands for the row, or that was removed; empty where it failed
 * @param failure why it failed; empty where it did not
 */
public record WriteResult(ListWrite write, Optional<Long> elementId, Optional<ApiException> failure) {

    /**
     * A write that was done.
     *
     * @param write the write
     * @param elementId the element
     * @return the result
     */
    public static WriteResult done(ListWrite write, long elementId) {
        return new WriteResult(write, Optional.of(elementId), Optional.empty());
    }

    /**
     * A write that was not done, or nobody knows.
     *
     * @param write the write
     * @param failure why
     * @return the result
     */
    public static WriteResult failed(ListWrite write, ApiException failure) {
        return new WriteResult(write, Optional.empty(), Optional.of(failure));
    }
}
