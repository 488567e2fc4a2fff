package io.svyaz.core.internal;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;

/** What a status means where the vendor gave no code of its own. */
public final class StatusRules {
    private StatusRules() {}

    /**
     * Turns an answer without a vendor code into a failure.
     *
     * @param answer whose status is not 2xx, or whose body is not what was asked for
     * @param said what the vendor says to a human, made by {@link Answer#said}; may be empty
     * @return the failure to throw
     */
    public static ApiException failure(Answer answer, String said) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return notJson(answer);
        }
        if (status >= 300 && status < 400) {
            return new RequestRejectedException(
                    answer.failure(
                            "The vendor answered with a redirect, which is not followed. Set the base address to where"
                                    + " the account lives now.",
                            Execution.REFUSED),
                    null);
        }
        return switch (status) {
            case 401 ->
                new CredentialsException(
                        answer.failure("The credentials were not accepted. Check them." + said, Execution.REFUSED),
                        null);
            case 403 ->
                new AccessDeniedException(
                        answer.failure("Access was denied. Check rights, scopes and plan." + said, Execution.REFUSED),
                        null);
            case 404 ->
                new NotFoundException(
                        answer.failure(
                                "Not found. Check the id, the method and the base address." + said, Execution.REFUSED),
                        null);
            case 408 -> unavailable(answer, "The vendor timed out waiting for the request." + said, Execution.UNKNOWN);
            case 429 -> rateLimited(answer, said);
            case 503 ->
                unavailable(
                        answer,
                        "The vendor is not available for now." + said,
                        // Only a vendor that is still in charge of itself can say when to come back.
                        answer.header("Retry-After") == null ? Execution.UNKNOWN : Execution.REFUSED);
            default ->
                status >= 500
                        ? unavailable(answer, "The vendor failed. Repeat later." + said, Execution.UNKNOWN)
                        : status >= 400
                                ? new RequestRejectedException(
                                        answer.failure(
                                                "The request was refused. Correct it." + said, Execution.REFUSED),
                                        null)
                                : new UnexpectedAnswerException(
                                        answer.failure(
                                                "The vendor answered with an unknown status.", Execution.UNKNOWN),
                                        null);
        };
    }

    /**
     * A limit is used up.
     *
     * @param answer perhaps with Retry-After
     * @param said what the vendor says to a human; may be empty
     * @return the failure to throw
     */
    public static RateLimitedException rateLimited(Answer answer, String said) {
        return new RateLimitedException(
                answer.failure("The vendor's request limit is used up. Wait." + said, Execution.REFUSED), null);
    }

    /**
     * The answer is empty, HTML, cut short or otherwise not the JSON that was asked for.
     *
     * @param answer the answer
     * @return the failure to throw; whether the call was carried out cannot be told
     */
    public static UnavailableException notJson(Answer answer) {
        String what = answer.size() == 0
                ? "The vendor sent an empty answer."
                : answer.looksLikeJson()
                        ? "The vendor's answer is cut short or broken."
                        : "Something between here and the vendor answered with a page instead of data: maintenance, a"
                                + " proxy, or a wrong base address.";
        return unavailable(answer, what + " Repeat later, if the call may be repeated.", Execution.UNKNOWN);
    }

    private static UnavailableException unavailable(Answer answer, String summary, Execution execution) {
        return new UnavailableException(answer.failure(summary, execution), null);
    }
}
