package io.svyaz.core.internal.redact;

import java.util.function.Predicate;

/**
 * Masks the values of secret members in JSON text, also in text that is cut in the middle.
 *
 * <p>A parser would give up on a cut body, and a log shows just those. So this walks the characters: a string that a
 * colon follows is a name, and the value after a secret name, whatever its kind, becomes {@code "***"}. A string that
 * holds JSON itself is walked in its turn.
 */
final class JsonMask {
    private static final String MASK = "\"***\"";

    private final String text;
    private final Predicate<String> secret;
    private final StringBuilder out;
    private int at;

    private JsonMask(String text, Predicate<String> secret) {
        this.text = text;
        this.secret = secret;
        this.out = new StringBuilder(text.length());
    }

    static String mask(String text, Predicate<String> secret) {
        return new JsonMask(text, secret).run();
    }

    private String run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                out.append(c);
                at++;
                continue;
            }
            int start = at;
            skipString();
            appendString(start);
            int valueAt = valueAfterColon();
            if (valueAt >= 0 && secret.test(unescaped(text.substring(start + 1, Math.max(start + 1, at - 1))))) {
                out.append(text, at, valueAt);
                at = valueAt;
                skipValue();
                out.append(MASK);
            }
        }
        return out.toString();
    }

    /** As it stands, unless it is JSON in a string and has a secret of its own. */
    private void appendString(int start) {
        String raw = text.substring(start, at);
        if (raw.contains("\\\"") || raw.contains("\\u0022")) {
            boolean closed = closed(raw);
            String inner = unescaped(raw.substring(1, closed ? raw.length() - 1 : raw.length()));
            String masked = mask(inner, secret);
            if (!masked.equals(inner)) {
                out.append('"').append(escaped(masked)).append(closed ? "\"" : "");
                return;
            }
        }
        out.append(raw);
    }

    /** Whether the quote at the end is one that closes: an even number of backslashes is before it. */
    private static boolean closed(String raw) {
        int slashes = 0;
        for (int i = raw.length() - 2; i > 0 && raw.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return raw.length() > 1 && raw.charAt(raw.length() - 1) == '"' && slashes % 2 == 0;
    }

    private static String escaped(String plain) {
        StringBuilder string = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\\') {
                string.append('\\').append(c);
            } else if (c < ' ') {
                string.append(String.format("\\u%04x", (int) c));
            } else {
                string.append(c);
            }
        }
        return string.toString();
    }

    /** A name may hide behind escapes: a backslash, the letter u and the code of each letter. */
    private static String unescaped(String name) {
        if (name.indexOf('\\') < 0) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                i++;
                if (name.charAt(i) == 'u' && i + 4 < name.length()) {
                    int code = hex(name, i + 1);
                    plain.append(code < 0 ? '?' : (char) code);
                    i += 4;
                } else {
                    int named = "btnfr".indexOf(name.charAt(i));
                    plain.append(named < 0 ? name.charAt(i) : "\b\t\n\f\r".charAt(named));
                }
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static int hex(String digits, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private int valueAfterColon() {
        int i = skipSpace(at);
        return i < text.length() && text.charAt(i) == ':' ? skipSpace(i + 1) : -1;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void skipString() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at = Math.min(at + 1, text.length());
            } else if (c == '"') {
                return;
            }
        }
    }

    private void skipValue() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                skipString();
                if (depth == 0) {
                    return;
                }
                continue;
            }
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return;
                }
                depth--;
                if (depth == 0) {
                    at++;
                    return;
                }
            } else if (depth == 0 && (c == ',' || Character.isWhitespace(c))) {
                return;
            }
            at++;
        }
    }
}
