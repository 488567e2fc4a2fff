package io.svyaz.bitrix.v3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.svyaz.bitrix.internal.ValueReader;
import io.svyaz.core.Page;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the items of a tail and where the next page begins. A cursor is the field's value as JSON. */
final class TailPage {
    private TailPage() {}

    static <T> ValueReader<Page<T>> reader(V3Tail tail, ValueReader<T> item) {
        ValueReader<Page<T>> items = p -> read(p, tail, item);
        return items.in("items");
    }

    private static <T> Page<T> read(JsonParser p, V3Tail tail, ValueReader<T> item) throws IOException {
        if (p.currentToken() != JsonToken.START_ARRAY) {
            throw MismatchedInputException.from(p, List.class, "items is no list");
        }
        List<T> items = new ArrayList<>();
        JsonNode last = null;
        while (p.nextToken() != JsonToken.END_ARRAY) {
            last = p.readValueAsTree();
            T value = read(item, last);
            if (value == null) {
                throw MismatchedInputException.from(p, Object.class, "an item is null");
            }
            items.add(value);
        }
        return new Page<>(
                items,
                OptionalLong.empty(),
                last == null || Paging.isLast(items.size(), tail.limit())
                        ? Optional.empty()
                        : Optional.of(cursor(p, last.path(tail.field()))));
    }

    private static <T> @Nullable T read(ValueReader<T> item, JsonNode node) throws IOException {
        try (JsonParser p = Json.mapper().treeAsTokens(node)) {
            p.nextToken();
            return item.read(p);
        }
    }

    private static String cursor(JsonParser p, JsonNode value) throws IOException {
        if (!value.isNumber() && !value.isTextual()) {
            throw MismatchedInputException.from(p, Object.class, "an item lacks the field that pages");
        }
        return value.toString();
    }

    /** The value that a cursor stands for. */
    static Object value(String cursor) {
        try {
            JsonNode value = Json.mapper().readTree(cursor);
            if (value.isIntegralNumber() && value.canConvertToLong()) {
                return value.longValue();
            }
            if (value.isTextual()) {
                return value.textValue();
            }
            if (value.isNumber()) {
                return value.decimalValue();
            }
        } catch (JsonProcessingException other) {
            throw new IllegalArgumentException("This is no cursor of a tail of Bitrix24.", other);
        }
        throw new IllegalArgumentException("This is no cursor of a tail of Bitrix24.");
    }
}
