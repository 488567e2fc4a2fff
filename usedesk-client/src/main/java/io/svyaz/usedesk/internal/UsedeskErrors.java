package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.StatusRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The error table of Usedesk. A status of 200 proves nothing: the body says what happened. */
final class UsedeskErrors {
    /** The vendor sends no Retry-After; an exporter found this to be the shortest pause that works. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private UsedeskErrors() {}

    /** Throws when the answer is a failure. */
    static void check(Answer answer, JsonNode node) {
        String said = said(node);
        if (answer.status() == 429) {
            throw rateLimited(answer, said);
        }
        if (node.isObject() && tellsAnError(node)) {
            throw byCode(answer, node, said);
        }
        if (answer.status() >= 300 || answer.status() < 200) {
            throw byStatus(answer, node, said);
        }
        if (node.isObject() && isRefused(node)) {
            throw new RequestRejectedException(
                    answer.failure(
                            "The vendor refused without saying why. Check the parameters." + answer.said(said),
                            Execution.REFUSED),
                    null);
        }
    }

    private static boolean tellsAnError(JsonNode node) {
        JsonNode error = node.path("error");
        return error.isTextual()
                ? !error.asText().isBlank() || !code(node).isEmpty()
                : error.isBoolean() ? error.asBoolean() : error.isNumber() ? error.asInt() != 0 : !error.isEmpty();
    }

    /** {@code status} of an acknowledgement; that of a ticket stands beside an id of its own. */
    private static boolean isRefused(JsonNode node) {
        JsonNode status = node.path("status");
        if (node.has("id") || node.has("ticket") || node.has("ticket_fields")) {
            return false;
        }
        if (status.isBoolean()) {
            return !status.asBoolean();
        }
        if (!status.isTextual()) {
            return false;
        }
        String word = status.asText().strip().toLowerCase(Locale.ROOT);
        return !word.isEmpty() && !word.matches("success|ok|true|1|\\d{3}");
    }

    private static ApiException byCode(Answer answer, JsonNode node, String said) {
        return switch (code(node)) {
            case "112", "401" ->
                new CredentialsException(
                        details(answer, node, said, "The token is not accepted. Check it in the API channel."), null);
            case "115", "403" ->
                new AccessDeniedException(
                        details(answer, node, said, "Not permitted. Check the rights of the API channel."), null);
            case "111" ->
                new UnavailableException(
                        details(answer, node, said, "The vendor failed; the call may have been carried out.")
                                .execution(Execution.UNKNOWN),
                        null);
            case "429" -> rateLimited(answer, said);
            default ->
                said.toLowerCase(Locale.ROOT).matches("(?s).*too many (attempts|requests).*")
                        ? rateLimited(answer, said)
                        : byStatus(answer, node, said);
        };
    }

    private static ApiException byStatus(Answer answer, JsonNode node, String said) {
        int status = answer.status();
        boolean correctable = (status >= 200 && status < 300) || status == 400 || status == 422;
        if (!correctable) {
            return StatusRules.failure(answer, answer.said(said));
        }
        return new RequestRejectedException(
                details(answer, node, said, "Refused. Correct the parameters." + fields(node)), null);
    }

    private static RateLimitedException rateLimited(Answer answer, String said) {
        ErrorDetails details = answer.failure(
                "The vendor's limit of requests is used up. Wait." + answer.said(said), Execution.REFUSED);
        Duration wait = StatusRules.rateLimited(answer, "").retryAfter().orElse(PAUSE);
        return new RateLimitedException(details.retryAfter(wait), answer.after(wait));
    }

    /** An answer without JSON that still means that the limit is used up. */
    static ApiException noJson(Answer answer) {
        return answer.status() == 429 ? rateLimited(answer, "") : StatusRules.failure(answer, "");
    }

    private static ErrorDetails details(Answer answer, JsonNode node, String said, String summary) {
        ErrorDetails details = answer.failure(summary + answer.said(said), Execution.REFUSED);
        String code = code(node);
        return code.isEmpty() ? details : details.vendorCode(answer.code(code));
    }

    private static String code(JsonNode node) {
        JsonNode code = node.path("code");
        return code.isValueNode() && !code.isNull() ? code.asText().strip() : "";
    }

    private static String said(JsonNode node) {
        for (String name : List.of("error", "message")) {
            JsonNode text = node.path(name);
            if (text.isTextual() && !text.asText().isBlank()) {
                return text.asText();
            }
            if (text.isObject() && text.path("message").isTextual()) {
                return text.path("message").asText();
            }
        }
        return "";
    }

    /** Names of parameters are safe to show; what is said about them may quote their values. */
    private static String fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("errors").fieldNames().forEachRemaining(name -> {
            if (name.matches("[\\w.\\[\\]-]{1,60}")) {
                names.add(name);
            }
        });
        return names.isEmpty() ? "" : " It is about " + String.join(", ", names) + ".";
    }
}
