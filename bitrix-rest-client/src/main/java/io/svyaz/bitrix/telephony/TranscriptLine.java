package io.svyaz.bitrix.telephony;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one side said without a pause.
 *
 * @param side {@code SIDE}: {@code User} or {@code Client}
 * @param start {@code START_TIME}, from the beginning of the call
 * @param stop {@code STOP_TIME}, from the beginning of the call; at least a second
 * @param text {@code MESSAGE}
 */
public record TranscriptLine(String side, Duration start, Duration stop, String text) {
    /**
     * The user of the portal speaks.
     *
     * @param start from the beginning of the call
     * @param stop from the beginning of the call; at least a second
     * @param text what was said
     * @return a line
     */
    public static TranscriptLine user(Duration start, Duration stop, String text) {
        return new TranscriptLine("User", start, stop, text);
    }

    /**
     * The client speaks.
     *
     * @param start from the beginning of the call
     * @param stop from the beginning of the call; at least a second
     * @param text what was said
     * @return a line
     */
    public static TranscriptLine client(Duration start, Duration stop, String text) {
        return new TranscriptLine("Client", start, stop, text);
    }

    Map<String, Object> asMap() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("SIDE", side);
        line.put("START_TIME", start.toSeconds());
        line.put("STOP_TIME", stop.toSeconds());
        line.put("MESSAGE", text);
        return line;
    }

    /** What was said is nobody's business. */
    @Override
    public String toString() {
        return "TranscriptLine[" + side + ' ' + start + " to " + stop + ']';
    }
}
