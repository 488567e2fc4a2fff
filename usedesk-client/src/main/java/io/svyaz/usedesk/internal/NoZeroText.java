package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that may be missing: empty text, zero, false and the word null mean none. */
public final class NoZeroText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    /** For Jackson. */
    public NoZeroText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (!p.currentToken().isScalarValue()) {
            return (String) context.handleUnexpectedToken(String.class, p);
        }
        String text = p.getText();
        return text.isBlank() || text.equals("0") || text.equals("null") || text.equals("false") ? null : text;
    }
}
