package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.oauth.ReauthorisationException;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import org.jspecify.annotations.Nullable;

/**
 * Failures of a call that got no token. Whatever became of the renewal, the call itself was not sent; each call gets a
 * failure of its own, since a call adds its earlier ones to it.
 */
final class TokenFailures {
    static final String OPERATION = "bitrix.oauth.refresh";

    private TokenFailures() {}

    static ApiException of(ApiException renewal) {
        ErrorDetails details = details(
                        "The access token could not be renewed, so the call was not sent. " + reason(renewal))
                .vendorCode(renewal.vendorCode().orElse(null))
                .correlationId(renewal.correlationId().orElse(null))
                .retryAfter(renewal.retryAfter().orElse(null));
        if (renewal.httpStatus().isPresent()) {
            details = details.httpStatus(renewal.httpStatus().getAsInt());
        }
        if (renewal instanceof ReauthorisationException) {
            return new ReauthorisationException(details, renewal);
        }
        if (renewal instanceof CredentialsException) {
            return new CredentialsException(details, renewal);
        }
        if (renewal instanceof AccessDeniedException) {
            return new AccessDeniedException(details, renewal);
        }
        if (renewal instanceof RateLimitedException limited) {
            return new RateLimitedException(details, limited.freeAt().orElse(null));
        }
        if (renewal instanceof RequestRejectedException) {
            return new RequestRejectedException(details, renewal);
        }
        if (renewal instanceof UnexpectedAnswerException) {
            return new UnexpectedAnswerException(details, renewal);
        }
        if (renewal instanceof CallInterruptedException) {
            return new CallInterruptedException(details, renewal);
        }
        return new UnavailableException(details, renewal);
    }

    private static String reason(ApiException renewal) {
        if (renewal.execution() != Execution.REFUSED) {
            return "The authorisation server gave no usable answer; repeat the call later.";
        }
        String message = String.valueOf(renewal.getMessage());
        String name = renewal.operation() + ": ";
        int from = message.startsWith(name) ? name.length() : 0;
        int codes = message.endsWith("]") ? message.lastIndexOf(" [") : -1;
        return message.substring(from, codes < from ? message.length() : codes);
    }

    static ReauthorisationException noToken() {
        return new ReauthorisationException(
                details("No token is stored for this portal and user. Install or open the application there first."),
                null);
    }

    static ReauthorisationException notRenewable() {
        return new ReauthorisationException(
                details("The access token has ended and was stored without a refresh token. The user has to open the"
                        + " application again, or an administrator to install it again."),
                null);
    }

    static UnavailableException store(@Nullable Throwable cause) {
        return new UnavailableException(
                details("The token store failed. Mend it and repeat the call; it was not sent."), cause);
    }

    static UnavailableException late() {
        return new UnavailableException(
                details("Another thread is still renewing the access token and the deadline has come. The call was not"
                        + " sent."),
                null);
    }

    static CallInterruptedException interrupted() {
        return new CallInterruptedException(
                details("The thread was interrupted while another renewed the access token. The call was not sent."),
                null);
    }

    private static ErrorDetails details(String summary) {
        return ErrorDetails.of(OPERATION, summary, Execution.REFUSED);
    }
}
