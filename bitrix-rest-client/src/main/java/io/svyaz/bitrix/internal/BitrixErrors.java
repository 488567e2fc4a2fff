package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.MethodConfirmationException;
import io.svyaz.bitrix.MethodInfo;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The error table of Bitrix24, by code first and status second: the documentation and the server disagree about many a
 * status, and codes differ in letter case.
 */
final class BitrixErrors {
    /** Operating time is counted in buckets of a minute; without a better word from the vendor, one may be gone by then. */
    private static final Duration OPERATING_BUCKET = Duration.ofMinutes(1);

    private BitrixErrors() {}

    static ApiException failure(Answer answer, EnvelopeDecoder.ErrorMembers error, double resetAt) {
        String code = String.valueOf(error.code());
        String said = answer.said(error.description());
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "QUERY_LIMIT_EXCEEDED" ->
                new RateLimitedException(
                        details(answer, code, "Too many requests from this address; wait a little." + said), null);
            case "OPERATION_TIME_LIMIT", "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION" ->
                operatingTime(answer, code, resetAt, said);
            case "OVERLOAD_LIMIT" ->
                new AccessDeniedException(
                        details(
                                answer,
                                code,
                                "Bitrix24 has blocked this portal's REST by hand for overload. Stop calling and ask its"
                                        + " support." + said),
                        null);
            case "EXPIRED_TOKEN", "INVALID_TOKEN" ->
                new CredentialsException(details(answer, code, "The access token is no longer accepted." + said), null);
            case "NO_AUTH_FOUND", "INVALID_CREDENTIALS", "AUTHORIZATION_ERROR", "APPLICATION_NOT_FOUND" -> {
                String summary = "The portal does not accept the credentials. Check the webhook (is it deleted or"
                        + " expired?) or the application's installation.";
                yield new CredentialsException(details(answer, code, summary + said), null);
            }
            case "INSUFFICIENT_SCOPE" ->
                new AccessDeniedException(
                        details(
                                answer,
                                code,
                                "A scope is missing: add " + scopeOf(answer) + " to the webhook or application."
                                        + said),
                        null);
            case "WRONG_AUTH_TYPE", "INSUFFICIENT_AUTH_TYPE" ->
                new AccessDeniedException(
                        details(
                                answer,
                                code,
                                "This method needs another kind of access: an application where a webhook was used, or the"
                                        + " reverse." + said),
                        null);
            case "METHOD_CONFIRM_WAITING" ->
                new MethodConfirmationException(
                        details(
                                answer,
                                code,
                                "An administrator of the portal must confirm this method first; call again later."
                                        + said),
                        true);
            case "METHOD_CONFIRM_DENIED" ->
                new MethodConfirmationException(
                        details(answer, code, "An administrator of the portal has denied this method." + said), false);
            case "ACCESS_DENIED",
                    "USER_ACCESS_ERROR",
                    "WRONG_LICENSE",
                    "ALLOWED_ONLY_INTRANET_USER",
                    "PORTAL_DELETED",
                    "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION" ->
                new AccessDeniedException(
                        details(
                                answer,
                                code,
                                "Access was denied. Check the user's rights and the portal's plan." + said),
                        null);
            case "ERROR_METHOD_NOT_FOUND" ->
                new NotFoundException(
                        details(
                                answer,
                                code,
                                "The portal does not know this method, or the webhook lacks its scope." + said),
                        null);
            case "ERROR_NOT_FOUND", "NOT_FOUND", "ERROR_MANIFEST_IS_NOT_AVAILABLE" ->
                new NotFoundException(details(answer, code, "Not found. Check the id." + said), null);
            case "CONNECTION_ERROR" ->
                new UnavailableException(
                        details(
                                answer,
                                code,
                                "The portal could not reach its authorisation server. Repeat later." + said),
                        null);
            case "INTERNAL_SERVER_ERROR", "ERROR_UNEXPECTED_ANSWER" ->
                new UnavailableException(
                        details(answer, code, "The portal failed; the call may have been carried out." + said)
                                .execution(Execution.UNKNOWN),
                        null);
            case "WRONG_ENCODING" ->
                new UnexpectedAnswerException(
                        details(answer, code, "The portal could not encode its own result." + said)
                                .execution(Execution.EXECUTED),
                        null);
            case "" -> byDescription(answer, error.description(), said);
            default -> V3Errors.isCode(code) ? V3Errors.failure(answer, error) : byStatus(answer, code, said);
        };
    }

    /** The commands of a batch need scopes of their own, the batch needs none. */
    private static String scopeOf(Answer answer) {
        String method = answer.operation().substring(answer.operation().indexOf('.') + 1);
        return MethodCatalogue.find(method)
                .map(MethodInfo::scopes)
                .filter(scopes -> !scopes.equals(List.of("basic")))
                .map(scopes -> String.join(", ", scopes))
                .orElse("the one this method needs");
    }

    /** Leads, deals, contacts and companies send an empty code and status 400, whatever is wrong. */
    private static ApiException byDescription(Answer answer, @Nullable String description, String said) {
        String plain = String.valueOf(description).strip().toLowerCase(Locale.ROOT);
        return switch (plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain) {
            case "not found" -> new NotFoundException(details(answer, "", "Not found. Check the id." + said), null);
            case "access denied" ->
                new AccessDeniedException(
                        details(answer, "", "Access was denied. Check the user's rights." + said), null);
            default -> byStatus(answer, "", said);
        };
    }

    private static ApiException operatingTime(Answer answer, String code, double resetAt, String said) {
        Instant told = Instant.ofEpochMilli((long) (resetAt * 1000));
        Duration untilThen = answer.untilThen(told);
        // A time that has passed says nothing: the sum may still be over the limit when one bucket has left it.
        Instant freeAt = untilThen.isZero() ? null : told;
        Duration wait = untilThen.isZero() ? OPERATING_BUCKET : untilThen;
        return new RateLimitedException(
                details(answer, code, "This method has used up its operating time; it is free again in minutes." + said)
                        .retryAfter(wait),
                freeAt);
    }

    static ApiException byStatus(Answer answer, String code, String said) {
        int status = answer.status();
        if (status >= 500) {
            return new UnavailableException(
                    details(answer, code, "The portal failed; the call may have been carried out." + said)
                            .execution(Execution.UNKNOWN),
                    null);
        }
        if (status == 429) {
            return new RateLimitedException(details(answer, code, "Too many requests; wait." + said), null);
        }
        if (status == 401) {
            return new CredentialsException(details(answer, code, "The credentials were not accepted." + said), null);
        }
        if (status == 403) {
            return new AccessDeniedException(details(answer, code, "Access was denied." + said), null);
        }
        if (status == 404) {
            return new NotFoundException(details(answer, code, "Not found. Check the id." + said), null);
        }
        return new RequestRejectedException(details(answer, code, "Refused." + said), null);
    }

    static ErrorDetails details(Answer answer, String code, String summary) {
        // Codes are short words or numbers; a few methods send a sentence, which may hold anything.
        return answer.failure(summary, Execution.REFUSED).vendorCode(answer.code(code));
    }
}
