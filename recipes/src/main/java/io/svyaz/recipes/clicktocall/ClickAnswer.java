package io.svyaz.recipes.clicktocall;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a click came to.
 *
 * @param success whether telephones ring
 * @param callId CoMagic's id of the call session; empty when it did not tell
 * @param error why not, in words to show; empty on success
 */
public record ClickAnswer(boolean success, OptionalLong callId, Optional<String> error) {

    /** The lead has no number. */
    public static final String NO_PHONE = "No phone";

    /** The lead's first number is no number that can be called. */
    public static final String WRONG_PHONE = "Not a phone number";

    /** The user asked for a telephone that belongs to somebody else, or has none. */
    public static final String NOT_YOUR_LOGIN = "This operator login is not yours";

    /** The answer of the telephone system was lost. */
    public static final String UNCERTAIN = "The call may have been started. Look at the telephone before calling again";

    static ClickAnswer started(OptionalLong callId) {
        return new ClickAnswer(true, callId, Optional.empty());
    }

    static ClickAnswer refused(String error) {
        return new ClickAnswer(false, OptionalLong.empty(), Optional.of(error));
    }

    /**
     * The answer for a browser: {@code {"success":true,"call_id":7}}, {@code call_id} null when unknown, or
     * {@code {"success":false,"error":"No phone"}}.
     *
     * @return JSON
     */
    public String toJson() {
        if (success) {
            return "{\"success\":true,\"call_id\":" + (callId.isPresent() ? callId.getAsLong() : "null") + "}";
        }
        String text = error.orElse("").replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"success\":false,\"error\":\"" + text + "\"}";
    }
}
