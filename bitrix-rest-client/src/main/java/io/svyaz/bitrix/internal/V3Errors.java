package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.v3.FieldError;
import io.svyaz.bitrix.v3.IdempotencyKeyReusedException;
import io.svyaz.bitrix.v3.InvalidIdempotencyKeyException;
import io.svyaz.bitrix.v3.RequestValidationException;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The error table of REST v3. Its codes are names of PHP classes in capitals; what they have in common is cut off first. */
final class V3Errors {
    private static final String PREFIX = "BITRIX_REST_V3_EXCEPTION_";
    private static final String SUFFIX = "EXCEPTION";
    private static final int SHOWN_FIELDS = 10;

    private V3Errors() {}

    static boolean isCode(String code) {
        return code.toUpperCase(Locale.ROOT).startsWith(PREFIX);
    }

    static ApiException failure(Answer answer, EnvelopeDecoder.ErrorMembers error) {
        String code = String.valueOf(error.code());
        String said = answer.said(error.description());
        String kind = kind(code);
        if (answer.status() < 500
                && (kind.startsWith("VALIDATION_") || !error.validation().isEmpty())) {
            return validation(answer, code, said, error.validation());
        }
        return switch (kind) {
            case "ENTITYNOTFOUND" ->
                new NotFoundException(details(answer, code, "Not found. Check the id." + said), null);
            case "METHODNOTFOUND" ->
                new NotFoundException(
                        details(
                                answer,
                                code,
                                "REST v3 does not know this method. Only some sections have been moved to it; the others"
                                        + " are called without v3()." + said),
                        null);
            case "INSUFFICIENTSCOPE" ->
                new AccessDeniedException(
                        details(
                                answer,
                                code,
                                "A scope is missing: add the one this method needs to the webhook or application."
                                        + said),
                        null);
            case "IDEMPOTENCYKEYREUSED" ->
                new IdempotencyKeyReusedException(details(
                        answer,
                        code,
                        "This idempotency key was sent before with other parameters; nothing was done now. Take a"
                                + " new key, or repeat the earlier call unchanged." + said));
            case "INVALIDIDEMPOTENCYKEY" ->
                new InvalidIdempotencyKeyException(details(
                        answer,
                        code,
                        "The portal does not accept the idempotency key. It must have 1 to 255 printable ASCII"
                                + " characters." + said));
            case "INVALIDJSON" -> rejected(answer, code, "The portal could not read the body as JSON." + said);
            case "UNKNOWNDTOPROPERTY" ->
                rejected(answer, code, "A field is not known; check filter and select." + said);
            case "UNKNOWNFILTEROPERATOR" -> rejected(answer, code, "An operator of the filter is not known." + said);
            case "INVALIDSELECT" ->
                rejected(answer, code, "Select, or a reference within the batch, cannot be resolved." + said);
            case "INVALIDFILTER" -> rejected(answer, code, "The filter is not accepted." + said);
            case "INVALIDORDER" -> rejected(answer, code, "The order is not accepted." + said);
            case "INVALIDPAGINATION" -> rejected(answer, code, "Limit or offset is not accepted." + said);
            case "INTERNAL", "INTERNAL_INTERNAL" ->
                new UnavailableException(
                        details(answer, code, "The portal failed; the call may have been carried out." + said)
                                .execution(Execution.UNKNOWN),
                        null);
            default -> BitrixErrors.byStatus(answer, code, said);
        };
    }

    private static String kind(String code) {
        String kind = code.toUpperCase(Locale.ROOT).substring(PREFIX.length());
        return kind.endsWith(SUFFIX) ? kind.substring(0, kind.length() - SUFFIX.length()) : kind;
    }

    private static ApiException validation(Answer answer, String code, String said, List<V3FieldError> entries) {
        List<FieldError> errors = entries.stream()
                .map(entry -> new FieldError(shown(answer, entry.field()), shown(answer, entry.message())))
                .toList();
        String fields = errors.stream()
                .limit(SHOWN_FIELDS)
                .map(error -> error.message().isEmpty() ? error.field() : error.field() + " (" + error.message() + ")")
                .collect(Collectors.joining(", "));
        String summary =
                fields.isEmpty() ? "Parameters are missing or do not fit." : "These do not fit: " + fields + ".";
        return new RequestValidationException(details(answer, code, summary + said), errors);
    }

    private static String shown(Answer answer, @Nullable String text) {
        return answer.code(Objects.requireNonNullElse(text, ""));
    }

    private static RequestRejectedException rejected(Answer answer, String code, String summary) {
        return new RequestRejectedException(details(answer, code, summary), null);
    }

    private static ErrorDetails details(Answer answer, String code, String summary) {
        return BitrixErrors.details(answer, code, summary);
    }
}
