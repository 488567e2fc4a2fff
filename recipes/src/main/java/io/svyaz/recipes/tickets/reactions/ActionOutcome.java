package io.svyaz.recipes.tickets.reactions;

/**
 * What became of an action that did not fail.
 *
 * @param status what
 * @param reason why it was skipped; otherwise empty
 */
public record ActionOutcome(Status status, String reason) {

    /** What became of an action. */
    public enum Status {
        /** It was done now. */
        DONE,
        /** It had been done before. */
        ALREADY_DONE,
        /** There was nothing to do. */
        SKIPPED
    }

    static ActionOutcome done(boolean now) {
        return new ActionOutcome(now ? Status.DONE : Status.ALREADY_DONE, "");
    }

    static ActionOutcome skipped(String reason) {
        return new ActionOutcome(Status.SKIPPED, reason);
    }
}
