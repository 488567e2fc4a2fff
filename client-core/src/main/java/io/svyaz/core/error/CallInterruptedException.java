package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The thread was interrupted, its flag is set again, and the call ended at once.
 *
 * <p>{@link #execution()} says whether bytes may have been sent.
 */
public final class CallInterruptedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public CallInterruptedException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
