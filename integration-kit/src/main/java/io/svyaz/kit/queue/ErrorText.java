package io.svyaz.kit.queue;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.redact.Redactor;
import java.util.List;
import java.util.Set;

/** What is stored of a failure: one bounded line without secrets and addresses. */
final class ErrorText {
    private static final int MOST = 1000;
    private static final Redactor REDACTOR = new Redactor(List.of(), Set.of());

    private ErrorText() {}

    static String of(Throwable failure) {
        String message = REDACTOR.message(failure.getMessage());
        String text = failure instanceof ApiException
                        || failure instanceof JobFailedException
                        || failure instanceof JobPostponedException
                ? message
                : failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }

    /** With the place where it was thrown, for the log. */
    static String withPlace(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return of(failure) + (stack.length == 0 ? "" : " at " + stack[0]);
    }
}
