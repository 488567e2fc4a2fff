package io.svyaz.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Single values in the vendors' many spellings. */
final class LenientScalars {
    private LenientScalars() {}

    static SimpleModule module() {
        return new SimpleModule("svyaz-scalars")
                .addDeserializer(Boolean.class, new Flag(null))
                .addDeserializer(boolean.class, new Flag(false))
                .addDeserializer(OffsetDateTime.class, new Scalar<>(OffsetDateTime.class, VendorDates::offsetDateTime))
                .addDeserializer(Instant.class, new Scalar<>(Instant.class, VendorDates::instant))
                .addDeserializer(LocalDateTime.class, new Scalar<>(LocalDateTime.class, VendorDates::localDateTime))
                .addDeserializer(LocalDate.class, new Scalar<>(LocalDate.class, VendorDates::localDate))
                .addDeserializer(Duration.class, new Scalar<>(Duration.class, VendorDates::duration));
    }

    /**
     * Turns text into a value; null for one of the vendors' words for nothing.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    interface Reading<T> {
        @Nullable
        T read(char[] text, int from, int length);
    }

    /**
     * A value that comes as text, or as a number that reads the same.
     *
     * @param <T> the value
     */
    private static final class Scalar<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Reading<T> reading;

        Scalar(Class<T> type, Reading<T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser p, DeserializationContext context) throws IOException {
            JsonToken token = p.currentToken();
            if (!token.isScalarValue()) {
                return (T) context.handleUnexpectedToken(handledType(), p);
            }
            if (token == JsonToken.VALUE_FALSE) {
                return null;
            }
            try {
                return reading.read(p.getTextCharacters(), p.getTextOffset(), p.getTextLength());
            } catch (RuntimeException unreadable) {
                return (T) context.handleWeirdStringValue(
                        handledType(), "", "not a %s", handledType().getSimpleName());
            }
        }
    }

    /** Yes and no as Y, N, 1, 0, true, false, as text or not. */
    private static final class Flag extends StdScalarDeserializer<Boolean> {
        private static final long serialVersionUID = 1L;
        private final @Nullable Boolean nothing;

        Flag(@Nullable Boolean nothing) {
            super(Boolean.class);
            this.nothing = nothing;
        }

        @Override
        public @Nullable Boolean getNullValue(DeserializationContext context) {
            return nothing;
        }

        @Override
        public @Nullable Boolean deserialize(JsonParser p, DeserializationContext context) throws IOException {
            JsonToken token = p.currentToken();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE;
            }
            if (!token.isScalarValue()) {
                return (Boolean) context.handleUnexpectedToken(Boolean.class, p);
            }
            return switch (p.getText().strip().toLowerCase(Locale.ROOT)) {
                case "y", "1", "true", "yes" -> true;
                case "n", "0", "false", "no" -> false;
                case "", "null" -> nothing;
                default -> (Boolean) context.handleWeirdStringValue(Boolean.class, "", "neither yes nor no");
            };
        }
    }
}
