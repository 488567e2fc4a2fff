package io.svyaz.recipes.customers;

import java.util.List;
import java.util.Optional;

/**
 * Which of the records that fit is meant.
 *
 * @param value the one; empty when none fits or the policy refuses to choose
 * @param candidates all that fit
 * @param <T> type of the record
 */
record Choice<T>(Optional<T> value, List<T> candidates) {

    boolean isAmbiguous() {
        return candidates.size() > 1;
    }

    boolean isRefused() {
        return isAmbiguous() && value.isEmpty();
    }
}
