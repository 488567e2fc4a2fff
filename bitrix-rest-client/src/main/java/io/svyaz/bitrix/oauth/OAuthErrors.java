package io.svyaz.bitrix.oauth;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.Answer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The error table of the authorisation server, by code first and status second. */
final class OAuthErrors {
    private OAuthErrors() {}

    static ApiException failure(Answer answer, String code, @Nullable String description) {
        String said = answer.said(description);
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "INVALID_GRANT", "BAD_VERIFICATION_CODE", "EXPIRED_TOKEN", "INVALID_TOKEN" ->
                new ReauthorisationException(
                        details(
                                answer,
                                code,
                                "The code or refresh token has ended, was used up or was revoked. The user has to open the"
                                        + " application again, or an administrator to install it again." + said),
                        null);
            case "INVALID_CLIENT", "WRONG_CLIENT", "UNAUTHORIZED_CLIENT" ->
                new CredentialsException(
                        details(
                                answer,
                                code,
                                "The authorisation server does not accept the application. Check client id and client"
                                        + " secret, and that the token was issued to it." + said),
                        null);
            case "ERROR_OAUTH", "APPLICATION_NOT_FOUND", "NO_AUTH_FOUND", "AUTHORIZATION_ERROR" ->
                new CredentialsException(
                        details(
                                answer,
                                code,
                                "The authorisation server refused. Check that the application is installed in this portal."
                                        + said),
                        null);
            case "PAYMENT_REQUIRED" ->
                new AccessDeniedException(
                        details(answer, code, "The application's or the portal's subscription has ended." + said),
                        null);
            case "INSUFFICIENT_SCOPE", "INVALID_SCOPE" ->
                new AccessDeniedException(
                        details(answer, code, "A scope is missing: add it to the application's settings." + said),
                        null);
            case "ACCESS_DENIED", "USER_ACCESS_ERROR", "PORTAL_DELETED" ->
                new AccessDeniedException(
                        details(
                                answer,
                                code,
                                "Access was denied. Check that the portal exists and the user may use the application."
                                        + said),
                        null);
            case "QUERY_LIMIT_EXCEEDED" ->
                new RateLimitedException(details(answer, code, "Too many requests; wait." + said), null);
            default -> byStatus(answer, code, said);
        };
    }

    private static ApiException byStatus(Answer answer, String code, String said) {
        int status = answer.status();
        if (status >= 500) {
            return new UnavailableException(
                    details(answer, code, "The authorisation server failed. Repeat later." + said)
                            .execution(Execution.UNKNOWN),
                    null);
        }
        return switch (status) {
            case 401 ->
                new CredentialsException(
                        details(answer, code, "The authorisation server does not accept the application." + said),
                        null);
            case 402, 403 -> new AccessDeniedException(details(answer, code, "Access was denied." + said), null);
            case 429 -> new RateLimitedException(details(answer, code, "Too many requests; wait." + said), null);
            default -> new RequestRejectedException(details(answer, code, "Refused." + said), null);
        };
    }

    private static ErrorDetails details(Answer answer, String code, String summary) {
        return answer.failure(summary, Execution.REFUSED).vendorCode(answer.code(code));
    }
}
