package io.svyaz.kit.queue;

import java.time.Instant;

/** Thrown by a handler to be called again later, without costing an attempt. */
public final class JobPostponedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** When. */
    private final Instant until;

    /**
     * A postponement. The policy bounds one, and all of a job together.
     *
     * @param until when to call again
     * @param reason what is waited for; stored, so no secret
     */
    public JobPostponedException(Instant until, String reason) {
        super(reason);
        this.until = until;
    }

    /**
     * When to call again.
     *
     * @return the instant
     */
    public Instant until() {
        return until;
    }
}
