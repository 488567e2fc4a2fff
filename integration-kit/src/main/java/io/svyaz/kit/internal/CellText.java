package io.svyaz.kit.internal;

/** Text that a column takes: not longer than it, without the one character that PostgreSQL refuses. */
public final class CellText {
    private CellText() {}

    /**
     * The text as it can be stored.
     *
     * @param text any
     * @param most how many characters the column holds
     * @return the text, cut between two characters where it is too long
     */
    public static String fit(String text, int most) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
        if (clean.length() <= most) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.substring(0, end);
    }

    /**
     * A value to look for with {@code like}, in which the signs of a pattern stand for themselves.
     *
     * @param text what a user typed
     * @return for a pattern with {@code escape '!'}
     */
    public static String likeLiteral(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace('\0', '\uFFFD');
    }
}
