package io.svyaz.bitrix.oauth;

import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import org.jspecify.annotations.Nullable;

/**
 * No token can be had any more: the code or the refresh token has ended, was used up or was revoked, or none is stored.
 *
 * <p>Only people can mend this: the user has to open the application again, or an administrator has to install it again.
 */
public final class ReauthorisationException extends CredentialsException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public ReauthorisationException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
