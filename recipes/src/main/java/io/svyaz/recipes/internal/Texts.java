package io.svyaz.recipes.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for text that came from outside: what is empty, what is visible, how much is enough. */
public final class Texts {

    /** The visible mark at the end of a text that was cut. */
    static final String CUT = "…";

    /** Line breaks, controls and the marks that reverse the reading direction of a line. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Texts() {}

    /**
     * A blank value counts as absent.
     *
     * @param value text or nothing
     * @return without blanks around it
     */
    public static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * One printable line.
     *
     * @param value any text
     * @param limit most characters, cut mark included
     * @return without line breaks and controls
     */
    public static String line(String value, int limit) {
        String head = value.substring(0, Math.min(value.length(), 2 * limit));
        String clean = UNSAFE.matcher(head).replaceAll(" ").strip();
        if (head.length() == value.length() && clean.length() <= limit) {
            return clean;
        }
        int end = Math.min(clean.length(), limit - CUT.length());
        boolean splitsPair = end > 0 && Character.isHighSurrogate(clean.charAt(end - 1));
        return clean.substring(0, splitsPair ? end - 1 : end) + CUT;
    }

    /**
     * Escapes markup characters.
     *
     * @param line any text
     * @return safe between tags and in attributes
     */
    public static String html(String line) {
        return line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
