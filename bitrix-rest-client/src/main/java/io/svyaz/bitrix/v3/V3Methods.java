package io.svyaz.bitrix.v3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.MethodNames;
import io.svyaz.bitrix.internal.ValueReader;
import io.svyaz.core.Idempotency;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about the methods of REST v3 by their names and the shapes of their results. */
final class V3Methods {
    private static final Set<String> MORE_READING_ENDS = Set.of(
            "tail",
            "aggregate",
            "openapi",
            "documentation",
            "children",
            "subordinates",
            "multidepartment",
            "senders",
            "thread",
            "listcontacts",
            "listemployees");

    private V3Methods() {}

    static <T> BitrixMethod<T> one(String method, Class<T> type) {
        return named(BitrixMethod.of(checked(method), idempotency(method), type));
    }

    static <T> BitrixMethod<T> with(String method, ValueReader<T> reader) {
        return new BitrixMethod<>(checked(method), "bitrix.v3." + method, idempotency(method), reader);
    }

    static <T> BitrixMethod<List<T>> items(String method, Class<T> type) {
        BitrixMethod<List<T>> list = BitrixMethod.list(checked(method), type).in("items");
        return with(method, list.reader());
    }

    private static <T> BitrixMethod<T> named(BitrixMethod<T> method) {
        return new BitrixMethod<>(method.name(), "bitrix.v3." + method.name(), method.idempotency(), method.reader());
    }

    private static String checked(String method) {
        if (method.equalsIgnoreCase("batch")) {
            throw new IllegalArgumentException("Make a batch with batch(): its body is of another shape.");
        }
        return MethodNames.checked(method);
    }

    /** Whatever does not read carries a key, and with it the portal sees to it that twice is once. */
    static Idempotency idempotency(String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        boolean reads = MethodNames.idempotency(method) == Idempotency.READ
                || MORE_READING_ENDS.contains(lower.substring(lower.lastIndexOf('.') + 1));
        return reads ? Idempotency.READ : Idempotency.IDEMPOTENT;
    }

    /** {@code {"result":true}}, or the bare value. */
    static @Nullable Boolean flag(JsonParser p) throws IOException {
        JsonNode result = p.readValueAsTree();
        JsonNode value = result.isObject() ? result.path("result") : result;
        return value.isBoolean() ? value.booleanValue() : null;
    }

    /** {@code {"id":5}}, {@code {"item":{"id":5}}}, {@code {"result":5}}, or the bare number; as number or text. */
    static @Nullable Long id(JsonParser p) throws IOException {
        JsonNode result = p.readValueAsTree();
        for (JsonNode value : new JsonNode[] {
            result, result.path("id"), result.path("item").path("id"), result.path("item"), result.path("result")
        }) {
            if (value.isIntegralNumber()
                    || (value.isTextual() && value.textValue().matches("\\d{1,18}"))) {
                return value.asLong();
            }
        }
        return null;
    }
}
