package io.svyaz.helpdeskeddy.internal;

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
import io.svyaz.core.internal.StatusRules;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The error table of HelpDeskEddy: the ban first, then the HTTP status, or the status in the code where HTTP says 200. */
final class EddyErrors {
    private EddyErrors() {}

    /** A failure, given how long a ban lasts that does not say so itself. */
    static ApiException failure(Answer answer, List<EddyError> errors, Duration usualBan) {
        int status = answer.status() >= 400
                ? answer.status()
                : errors.stream().mapToInt(EddyError::status).max().orElse(0);
        if (Ban.is(status, errors)) {
            return banned(answer, errors, usualBan);
        }
        String said = answer.said(EddyError.said(errors));
        if (answer.status() >= 400
                && errors.stream().allMatch(error -> error.code().isEmpty())) {
            return StatusRules.failure(answer, said);
        }
        return switch (status) {
            case 401 ->
                new CredentialsException(
                        details(answer, errors, "E-mail or key is wrong. Check them." + said, Execution.REFUSED), null);
            case 403 ->
                new AccessDeniedException(
                        details(
                                answer,
                                errors,
                                "Not permitted. Check the rights of the key's owner." + said,
                                Execution.REFUSED),
                        null);
            case 404 ->
                new NotFoundException(
                        details(answer, errors, "Not found. Check the id." + said, Execution.REFUSED), null);
            default ->
                status == 408 || status >= 500
                        ? new UnavailableException(
                                details(answer, errors, "The vendor failed. Repeat later." + said, failed(answer)),
                                null)
                        : rejected(answer, errors, said);
        };
    }

    /** Version 1 has no codes, and says so under status 200 when there is no key. */
    private static ApiException rejected(Answer answer, List<EddyError> errors, String said) {
        boolean key = answer.status() < 400
                && errors.stream()
                        .anyMatch(error -> error.code().isEmpty()
                                && error.details().toLowerCase(Locale.ROOT).contains("api key"));
        return key
                ? new CredentialsException(
                        details(answer, errors, "The key was not accepted. Check it." + said, Execution.REFUSED), null)
                : new RequestRejectedException(
                        details(answer, errors, "Refused. Correct the request." + said, Execution.REFUSED), null);
    }

    private static Execution failed(Answer answer) {
        return answer.status() == 503 && answer.header("Retry-After") != null ? Execution.REFUSED : Execution.UNKNOWN;
    }

    private static RateLimitedException banned(Answer answer, List<EddyError> errors, Duration usualBan) {
        Duration length = StatusRules.rateLimited(answer, "")
                .retryAfter()
                .or(() -> Ban.length(errors))
                .orElse(usualBan);
        String summary = "The account is locked out for too many requests, this one was not carried out. Wait.";
        return new RateLimitedException(
                details(answer, errors, summary + answer.said(EddyError.said(errors)), Execution.REFUSED)
                        .retryAfter(length),
                answer.after(length));
    }

    private static ErrorDetails details(Answer answer, List<EddyError> errors, String summary, Execution execution) {
        ErrorDetails details = answer.failure(summary, execution);
        return errors.stream()
                .map(EddyError::code)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .map(code -> details.vendorCode(answer.code(code)))
                .orElse(details);
    }
}
