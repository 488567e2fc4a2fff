package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * What a call cost the portal, as its answer tells.
 *
 * @param duration seconds that the method ran
 * @param operating seconds that the method has used up within ten minutes; 0 where it is not told
 * @param resetAt Unix seconds when the oldest of these minutes leaves the sum; 0 where it is not told
 */
public record CallTime(double duration, double operating, double resetAt) {
    static final CallTime UNKNOWN = new CallTime(0, 0, 0);

    /** Lenient: a self-hosted portal leaves the operating time out, and a time was seen as text. */
    static CallTime read(JsonParser p) throws IOException {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            p.skipChildren();
            return UNKNOWN;
        }
        double duration = 0;
        double operating = 0;
        double resetAt = 0;
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            switch (name) {
                case "duration" -> duration = seconds(p);
                case "operating" -> operating = seconds(p);
                case "operating_reset_at" -> resetAt = seconds(p);
                default -> p.skipChildren();
            }
        }
        return new CallTime(duration, operating, resetAt);
    }

    private static double seconds(JsonParser p) throws IOException {
        if (p.currentToken().isNumeric()) {
            return p.getDoubleValue();
        }
        if (p.currentToken() == JsonToken.VALUE_STRING) {
            return seconds(p.getText());
        }
        p.skipChildren();
        return 0;
    }

    private static double seconds(String text) {
        try {
            return text.contains("-") ? OffsetDateTime.parse(text).toEpochSecond() : Double.parseDouble(text);
        } catch (NumberFormatException | DateTimeException unreadable) {
            return 0;
        }
    }
}
