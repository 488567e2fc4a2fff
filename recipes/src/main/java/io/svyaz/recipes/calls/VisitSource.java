package io.svyaz.recipes.calls;

import java.util.Optional;

/** Looks up the visit behind a call. */
@FunctionalInterface
public interface VisitSource {

    /**
     * Facts about the visitor, or empty if call tracking knows none (yet).
     *
     * <p>A failure does no harm to the lead; transient ones should be retried in here.
     *
     * @param call the call, with the visitor's id if the notification had one
     * @param window days to look at, by the calendar of the account
     * @return the facts, or empty
     */
    Optional<VisitFacts> find(CallFacts call, VisitWindow window);
}
