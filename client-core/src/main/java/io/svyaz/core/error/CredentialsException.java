package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The vendor does not accept the credentials: fix them.
 *
 * <p>Never retried: repeating a wrong password locks accounts.
 */
public class CredentialsException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public CredentialsException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
