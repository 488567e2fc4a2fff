package io.svyaz.helpdeskeddy.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.StatusRules;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of any status: {@code data} in any shape, {@code errors} that are none, and what version 1 answers without an
 * envelope.
 */
final class EddyDecoder<T> {
    private static final ObjectReader PAGINATION = Json.mapper().readerFor(Pagination.class);
    /** A number keeps its zeros. */
    private static final ObjectReader TREE =
            Json.mapper().reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private static final int MOST_TEXT = 2000;

    private final ObjectReader data;
    private final Shape shape;
    private final boolean bodyless;

    /** A body may be missing where nothing is expected but success. */
    EddyDecoder(JavaType type, Shape shape, boolean bodyless) {
        this.data = Json.mapper().readerFor(type);
        this.shape = shape;
        this.bodyless = bodyless;
    }

    EddyResult<T> decode(Answer answer, Duration usualBan) throws IOException {
        JsonNode root = root(answer, usualBan);
        List<EddyError> errors = EddyError.of(root);
        boolean enveloped = root.has("data");
        boolean failed = answer.status() >= 400 || errors.stream().anyMatch(EddyError::isFailure);
        if (failed || (!enveloped && errors.isEmpty() && isLooseError(root))) {
            throw EddyErrors.failure(answer, errors.isEmpty() ? EddyError.loose(root) : errors, usualBan);
        }
        if (answer.status() >= 300) {
            throw StatusRules.failure(answer, "");
        }
        JsonNode content = enveloped ? root.get("data") : root.has("errors") ? MissingNode.getInstance() : root;
        return new EddyResult<>(
                value(content),
                pagination(root),
                errors.stream().map(EddyError::notice).toList());
    }

    private JsonNode root(Answer answer, Duration usualBan) throws IOException {
        if (answer.looksLikeJson()) {
            try (JsonParser p = answer.parser()) {
                return Objects.requireNonNull(TREE.<JsonNode>readTree(p));
            } catch (JsonParseException broken) {
                throw plainFailure(answer, usualBan);
            }
        }
        String text = text(answer);
        boolean success = answer.status() >= 200 && answer.status() < 300;
        if (success && (text.equals("false") || (bodyless && text.isEmpty()))) {
            return BooleanNode.FALSE;
        }
        throw plainFailure(answer, usualBan);
    }

    /** A ban is a ban, also on a page of HTML. */
    private static RuntimeException plainFailure(Answer answer, Duration usualBan) {
        List<EddyError> told = List.of(new EddyError("", "", text(answer)));
        return Ban.is(answer.status(), told)
                ? EddyErrors.failure(answer, told, usualBan)
                : StatusRules.failure(answer, "");
    }

    private static String text(Answer answer) {
        byte[] body = answer.body();
        return new String(body, 0, Math.min(body.length, MOST_TEXT), StandardCharsets.UTF_8).strip();
    }

    /** Version 1 fails with {@code {"error": "text"}} under status 200. */
    private static boolean isLooseError(JsonNode root) {
        JsonNode error = root.path("error");
        return (error.isTextual() && !error.textValue().isBlank()) || (error.isObject() && !error.isEmpty());
    }

    private @Nullable T value(JsonNode content) throws IOException {
        JsonNode normal = shape.normal(content);
        return normal == null || normal.isMissingNode() || normal.isNull() ? null : data.readValue(normal);
    }

    private static Pagination pagination(JsonNode root) throws IOException {
        JsonNode pagination = root.path("pagination");
        return pagination.isObject() ? PAGINATION.readValue(pagination) : Pagination.NONE;
    }
}
