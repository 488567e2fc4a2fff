package io.svyaz.core.internal;

import io.svyaz.core.internal.redact.Redactor;

/** A cause that keeps the kind, the place and the gist of what was thrown, and no address or secret. */
final class SanitizedCause extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 5;

    private SanitizedCause(String message, StackTraceElement[] stack) {
        super(message, null, false, true);
        setStackTrace(stack);
    }

    static SanitizedCause of(Throwable thrown, Redactor redactor) {
        SanitizedCause first = copy(thrown, redactor);
        SanitizedCause last = first;
        Throwable at = thrown.getCause();
        for (int depth = 1; at != null && depth < DEPTH; depth++) {
            SanitizedCause next = copy(at, redactor);
            last.initCause(next);
            last = next;
            at = at.getCause();
        }
        return first;
    }

    private static SanitizedCause copy(Throwable thrown, Redactor redactor) {
        String message = redactor.message(thrown.getMessage());
        String name = thrown.getClass().getName();
        return new SanitizedCause(message.isEmpty() ? name : name + ": " + message, thrown.getStackTrace());
    }
}
