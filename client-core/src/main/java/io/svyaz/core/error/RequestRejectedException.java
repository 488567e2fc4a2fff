package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The vendor understood the call and refused it: correct the request.
 *
 * <p>Never retried: the same request is refused again.
 */
public class RequestRejectedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public RequestRejectedException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
