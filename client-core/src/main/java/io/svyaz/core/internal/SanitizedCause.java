package io.svyaz.core.internal;

import io.svyaz.core.internal.redact.Redactor;
import org.jspecify.annotations.Nullable;

/** A cause that keeps the kind, the place and the gist of what was thrown, and no address or secret. */
public final class SanitizedCause extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 5;

    private SanitizedCause(String message, @Nullable Throwable cause, StackTraceElement[] stack) {
        super(message, cause, false, true);
        setStackTrace(stack);
    }

    /**
     * A copy that is fit to leave the SDK.
     *
     * @param thrown by a part of the host's, or by a library
     * @param redactor of the client
     * @return with at most five causes
     */
    public static SanitizedCause of(Throwable thrown, Redactor redactor) {
        return copy(thrown, redactor, DEPTH);
    }

    private static SanitizedCause copy(Throwable thrown, Redactor redactor, int depth) {
        Throwable cause = thrown.getCause();
        String message = redactor.message(thrown.getMessage());
        String name = thrown.getClass().getName();
        return new SanitizedCause(
                message.isEmpty() ? name : name + ": " + message,
                cause == null || depth == 1 ? null : copy(cause, redactor, depth - 1),
                thrown.getStackTrace());
    }
}
