package io.svyaz.kit.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** JSON read token by token: nothing is built, so a body costs no more memory than its bytes. */
final class JsonText {
    private static final String MASK = "\"***\"";
    /** Texts are bounded by the body's limit; numbers are never computed. Depth keeps Jackson's bound of 1000. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonText() {}

    static boolean isValid(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            skipChecked(parser);
            return parser.nextToken() == null;
        } catch (IOException malformed) {
            return false;
        }
    }

    /** Texts are checked when they are looked at, not when they are skipped. */
    private static void skipChecked(JsonParser parser) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            parser.finishToken();
        } while (depth > 0 && parser.nextToken() != null);
    }

    /** The last one of a name counts, as for most readers. */
    static Optional<String> value(String text, String... path) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT && path.length > 0
                    ? Optional.ofNullable(value(parser, path, 0))
                    : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable String value(JsonParser parser, String[] path, int depth) throws IOException {
        String found = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(path[depth]);
            JsonToken token = parser.nextToken();
            if (wanted && depth + 1 < path.length) {
                found = token == JsonToken.START_OBJECT ? value(parser, path, depth + 1) : null;
                if (token == JsonToken.START_OBJECT) {
                    continue;
                }
            } else if (wanted) {
                found = token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : null;
            }
            parser.skipChildren();
        }
        return found;
    }

    /** Every byte as one character, so that offsets of characters are offsets of bytes. */
    static String masked(String bytes, Predicate<String> secret) throws IOException {
        StringBuilder out = new StringBuilder(bytes.length());
        int copied = 0;
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.FIELD_NAME || !secret.test(parser.currentName())) {
                    continue;
                }
                JsonToken token = parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                int end = token.isNumeric()
                        ? start + parser.getTextLength()
                        : (int) parser.currentLocation().getCharOffset();
                out.append(bytes, copied, start).append(MASK);
                copied = end;
            }
        }
        return out.append(bytes, copied, bytes.length()).toString();
    }
}
