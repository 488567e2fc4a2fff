package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of {@code validation} as it was sent; not fit for a message yet. */
record V3FieldError(@Nullable String field, @Nullable String message) {
    /** Lenient: whatever is no object is no entry. */
    static List<V3FieldError> list(JsonParser p) throws IOException {
        if (p.currentToken() != JsonToken.START_ARRAY) {
            p.skipChildren();
            return List.of();
        }
        List<V3FieldError> entries = new ArrayList<>();
        while (Objects.requireNonNull(p.nextToken()) != JsonToken.END_ARRAY) {
            if (p.currentToken() == JsonToken.START_OBJECT) {
                entries.add(entry(p));
            } else {
                p.skipChildren();
            }
        }
        return List.copyOf(entries);
    }

    private static V3FieldError entry(JsonParser p) throws IOException {
        String field = null;
        String message = null;
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            switch (name) {
                case "field" -> field = EnvelopeDecoder.ErrorMembers.text(p);
                case "message" -> message = EnvelopeDecoder.ErrorMembers.text(p);
                default -> p.skipChildren();
            }
        }
        return new V3FieldError(field, message);
    }
}
