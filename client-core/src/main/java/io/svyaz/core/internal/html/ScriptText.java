package io.svyaz.core.internal.html;

/** Text inside a page, so that it stays text whatever it holds. */
public final class ScriptText {
    private static final String PLAIN = " !#$()*+,-./:;?@[]^_{|}~";

    private ScriptText() {}

    /**
     * A string literal for JavaScript or JSON, also inside a {@code script} element and in any character set of the page.
     *
     * <p>Everything but plain ASCII is written as {@code \}{@code uXXXX}: quotes, angle brackets, line ends, U+2028, halves of
     * a surrogate pair.
     *
     * @param value any text
     * @return the literal with its double quotes
     */
    public static String literal(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isPlain(c)) {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.append('"').toString();
    }

    /**
     * The inside of a quoted HTML attribute.
     *
     * @param value any text; U+0000, which HTML has no way to write, becomes U+FFFD
     * @return the text without the quotes around it
     */
    public static String attribute(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&', '<', '>', '"', '\'', '`', '\r', '\n' ->
                    text.append("&#").append((int) c).append(';');
                case '\0' -> text.append('\uFFFD');
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }
}
