package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The credentials are known but may not do this: grant the right, the scope or the plan.
 *
 * <p>Never retried.
 */
public class AccessDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public AccessDeniedException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
