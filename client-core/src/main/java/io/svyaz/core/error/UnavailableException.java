package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No usable answer came: repeat later, if the call may be repeated.
 *
 * <p>With {@link Execution#UNKNOWN} the vendor may have carried the call out: look before a writing call is sent again.
 */
public final class UnavailableException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public UnavailableException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
