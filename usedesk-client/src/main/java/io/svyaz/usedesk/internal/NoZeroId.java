package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An id that may be missing: zero, the text zero, empty text and the word null mean none. */
public final class NoZeroId extends StdScalarDeserializer<Long> {
    private static final long serialVersionUID = 1L;

    /** For Jackson. */
    public NoZeroId() {
        super(Long.class);
    }

    @Override
    public @Nullable Long deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (!p.currentToken().isScalarValue()) {
            return (Long) context.handleUnexpectedToken(Long.class, p);
        }
        String text = p.getText().strip();
        if (text.isEmpty() || text.equals("null") || text.equals("false")) {
            return null;
        }
        try {
            long id = Long.parseLong(text);
            return id == 0 ? null : id;
        } catch (NumberFormatException noNumber) {
            return (Long) context.handleWeirdStringValue(Long.class, "", "not an id");
        }
    }
}
