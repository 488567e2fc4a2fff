package io.svyaz.kit.queue;

import org.jspecify.annotations.Nullable;

/** Thrown by a handler to fail its job at once. */
public final class JobFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final JobErrorKind kind;

    /**
     * A failure with the kind {@link JobErrorKind#BUSINESS}.
     *
     * @param reason what is wrong and what to do; stored, so no secret
     */
    public JobFailedException(String reason) {
        this(JobErrorKind.BUSINESS, reason, null);
    }

    /**
     * A failure.
     *
     * @param kind why
     * @param reason what is wrong and what to do; stored, so no secret
     * @param cause what led to it, or null
     */
    public JobFailedException(JobErrorKind kind, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    /**
     * Why.
     *
     * @return the kind
     */
    public JobErrorKind kind() {
        return kind;
    }
}
