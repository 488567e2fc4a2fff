package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;

/** Reads an answer of any HTTP status; what it says counts more than the status. */
final class UsedeskDecoder<T> implements AnswerDecoder<T> {
    private final Method<?> method;
    private final ObjectReader reader;

    UsedeskDecoder(Method<?> method) {
        this.method = method;
        this.reader = Json.mapper().readerFor(method.type());
    }

    @Override
    public T decode(Answer answer) throws IOException {
        return read(answer, unwrapped(method, tree(answer)));
    }

    T read(Answer answer, JsonNode node) throws IOException {
        T value = reader.readValue(node);
        if (value == null) {
            throw new UnexpectedAnswerException(
                    answer.failure(
                            "The answer is empty where something is documented. Please report it.", Execution.EXECUTED),
                    null);
        }
        return value;
    }

    /** The whole answer, once it is known to be no failure. */
    static JsonNode tree(Answer answer) throws IOException {
        if (!answer.looksLikeJson()) {
            throw UsedeskErrors.noJson(answer);
        }
        JsonNode node = Json.mapper().readTree(answer.parser());
        UsedeskErrors.check(answer, node);
        return node;
    }

    /** The rows of a list stand bare or under one of several names. */
    static JsonNode unwrapped(Method<?> method, JsonNode node) {
        if (node.isObject()) {
            for (String wrapper : method.wrappers()) {
                JsonNode inner = node.get(wrapper);
                if (inner != null && inner.isContainerNode()) {
                    return inner;
                }
            }
        }
        return node;
    }
}
