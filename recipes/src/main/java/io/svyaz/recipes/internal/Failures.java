package io.svyaz.recipes.internal;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnavailableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Failures of single pieces of work that did not keep the others from being done. */
public final class Failures {

    private static final int SUPPRESSED = 10;

    private final List<ApiException> all = new ArrayList<>();

    /** None yet. */
    public Failures() {}

    /**
     * Keeps one for later.
     *
     * @param failure what went wrong
     */
    public void add(ApiException failure) {
        all.add(failure);
    }

    /**
     * Throws the one that is worth repeating first, the others suppressed: a queue then tries again what can still succeed.
     * Does nothing when there is none.
     */
    public void throwIfAny() {
        if (all.isEmpty()) {
            return;
        }
        all.sort(Comparator.comparing(failure -> !isTemporary(failure)));
        ApiException first = all.get(0);
        all.stream()
                .filter(other -> other != first)
                .distinct()
                .limit(SUPPRESSED)
                .forEach(first::addSuppressed);
        throw first;
    }

    private static boolean isTemporary(ApiException failure) {
        return failure instanceof RateLimitedException || failure instanceof UnavailableException;
    }
}
