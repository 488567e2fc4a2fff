package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value into its type, straight from the parser. */
final class ResultReader<T> implements ValueReader<T> {
    private static final String EMPTY_OBJECT = "{}";

    private final ObjectReader reader;
    private final boolean object;

    ResultReader(JavaType type) {
        this.reader = Json.mapper().readerFor(type);
        this.object = !type.isCollectionLikeType() && !type.isArrayType() && !type.isJavaLangObject();
    }

    /** PHP cannot tell an empty object from an empty list and writes {@code []} for both. */
    @Override
    public @Nullable T read(JsonParser p) throws IOException {
        if (p.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!object || p.currentToken() != JsonToken.START_ARRAY) {
            return reader.readValue(p);
        }
        JsonNode list = p.readValueAsTree();
        return list.isEmpty() ? reader.readValue(EMPTY_OBJECT) : reader.readValue(list);
    }
}
