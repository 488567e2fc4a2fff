package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * What the call names does not exist: correct the id, the method or the base address.
 *
 * <p>Never retried.
 */
public final class NotFoundException extends RequestRejectedException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public NotFoundException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
