package io.svyaz.comagic.calls;

import java.util.Map;

/** What someone hears before the talk: a text that is read out, or a file of the cabinet. Immutable. */
public final class CallMessage {
    private final String type;
    private final String value;

    private CallMessage(String type, String value) {
        this.type = type;
        this.value = value;
    }

    /**
     * A text that is read out.
     *
     * @param text the vendor refuses a long one with {@code tts_text_exceeded}
     * @return the message
     * @throws IllegalArgumentException when it is blank
     */
    public static CallMessage speech(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text to read out is blank. Leave the message away instead.");
        }
        return new CallMessage("tts", text);
    }

    /**
     * A sound file of the cabinet.
     *
     * @param mediaFileId its id
     * @return the message
     */
    public static CallMessage media(long mediaFileId) {
        return new CallMessage("media", Long.toString(mediaFileId));
    }

    Map<String, Object> wire() {
        return Map.of("type", type, "value", value);
    }

    @Override
    public String toString() {
        return "CallMessage(" + type + ")";
    }
}
