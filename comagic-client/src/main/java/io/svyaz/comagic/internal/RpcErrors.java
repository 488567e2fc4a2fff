package io.svyaz.comagic.internal;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.Answer;
import java.time.Duration;
import java.util.Optional;

/** The error table of CoMagic, by mnemonic first and number second: one number has many mnemonics, and the reverse. */
final class RpcErrors {
    private RpcErrors() {}

    static ApiException failure(Answer answer, RpcError error) {
        return switch (error.mnemonic()) {
            case "access_token_invalid", "access_token_expired" ->
                new CredentialsException(details(answer, error, "The access token is no longer accepted."), null);
            case "access_token_blocked" ->
                new CredentialsException(
                        details(answer, error, "The access token is blocked. Make a new one in the cabinet."), null);
            case "auth_error" ->
                new CredentialsException(details(answer, error, "Login or password is wrong. Check them."), null);
            case "ip_not_whitelisted" ->
                new AccessDeniedException(
                        details(
                                answer,
                                error,
                                "The address of this machine" + (error.ip().isEmpty() ? "" : ", " + error.ip() + ",")
                                        + " may not use the API. Add it in the cabinet: account, security"
                                        + " rules, tab API."),
                        null);
            case "forbidden",
                    "account_inactive",
                    "component_disabled",
                    "method_component_disabled",
                    "parameter_component_disabled",
                    "tariff_restrictions" ->
                new AccessDeniedException(
                        details(answer, error, "Not permitted. Check the user's rights and the account's components."),
                        null);
            case "limit_exceeded" -> limitExceeded(answer, error);
            case "method_not_found" ->
                new NotFoundException(details(answer, error, "The vendor does not know this method."), null);
            case "internal_error" -> internalError(answer, error);
            default -> byNumber(answer, error);
        };
    }

    private static ApiException byNumber(Answer answer, RpcError error) {
        if (error.mnemonic().endsWith("_not_found")) {
            return new NotFoundException(details(answer, error, "Not found. Check the id." + field(error)), null);
        }
        return switch ((int) error.code()) {
            case -32001 -> new CredentialsException(details(answer, error, "The credentials were not accepted."), null);
            case -32003, -32008, -32009 -> new AccessDeniedException(details(answer, error, "Not permitted."), null);
            case -32029 -> limitExceeded(answer, error);
            case -32601 -> new NotFoundException(details(answer, error, "The vendor does not know this method."), null);
            case -32603 -> internalError(answer, error);
            default ->
                new RequestRejectedException(
                        details(answer, error, "Refused. Correct the parameters." + field(error)), null);
        };
    }

    private static ApiException internalError(Answer answer, RpcError error) {
        return new UnavailableException(
                details(answer, error, "The vendor failed; the call may have been carried out.")
                        .execution(Execution.UNKNOWN),
                null);
    }

    private static ApiException limitExceeded(Answer answer, RpcError error) {
        RpcMetadata.Limits limits = error.metadata().limits();
        boolean day = error.aboutDay() || (error.limitType().isEmpty() && limits != null && limits.dayIsUsedUp());
        Optional<Duration> wait = limits == null ? Optional.empty() : limits.reset(day);
        String summary = "The account's points per " + (day ? "day" : "minute") + " are used up. Wait.";
        return new RateLimitedException(
                details(answer, error, summary).retryAfter(wait.orElse(null)),
                wait.map(answer::after).orElse(null));
    }

    /** The name of a parameter is safe to show; its value is the caller's and is not shown. */
    private static String field(RpcError error) {
        return error.field() == null ? "" : " It is about the parameter " + error.field() + ".";
    }

    private static ErrorDetails details(Answer answer, RpcError error, String summary) {
        String code = error.mnemonic().isEmpty() ? Long.toString(error.code()) : error.mnemonic();
        return answer.failure(summary + answer.said(error.message()), Execution.REFUSED)
                .vendorCode(answer.code(code));
    }
}
