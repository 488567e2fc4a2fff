package io.svyaz.bitrix.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into what the same event would be as a form: numbers as written, true and false as 1 and 0, lists as objects
 * with the keys 0, 1, .., no null and nothing empty.
 */
final class JsonBody {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Names come from strangers: a shared symbol table would keep them.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Budget budget;

    private JsonBody(EventLimits limits) {
        this.budget = new Budget(limits);
    }

    static Map<String, Object> decode(byte[] body, EventLimits limits) {
        try (JsonParser parser = FACTORY.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedEventException("its JSON is no object");
            }
            Branch root = new JsonBody(limits).object(parser, 1);
            if (parser.nextToken() != null) {
                throw new MalformedEventException("its JSON does not end where it should");
            }
            return root.frozen();
        } catch (IOException e) {
            // Without the cause: parsers quote the body.
            throw new MalformedEventException("it is not JSON");
        }
    }

    private Branch object(JsonParser parser, int depth) throws IOException {
        Branch branch = new Branch();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            parser.nextToken();
            put(branch, name, value(parser, depth));
        }
        return branch;
    }

    private Branch array(JsonParser parser, int depth) throws IOException {
        Branch branch = new Branch();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            put(branch, Integer.toString(index), value(parser, depth));
        }
        return branch;
    }

    private static void put(Branch branch, String key, @Nullable Object value) {
        if (value == null || (value instanceof Branch inner && inner.isEmpty())) {
            branch.remove(key);
        } else {
            branch.put(key, value);
        }
    }

    private @Nullable Object value(JsonParser parser, int depth) throws IOException {
        budget.member(depth);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth + 1);
            case START_ARRAY -> array(parser, depth + 1);
            case VALUE_TRUE -> "1";
            case VALUE_FALSE -> "0";
            case VALUE_NULL -> null;
            default -> text(parser.getText());
        };
    }

    /** JSON can spell half a surrogate pair, which no form can and nothing can store. */
    private static String text(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new MalformedEventException("its JSON holds half a character");
        }
        return text;
    }
}
