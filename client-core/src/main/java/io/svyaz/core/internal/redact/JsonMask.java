package io.svyaz.core.internal.redact;

import java.util.function.Predicate;

/**
 * Masks the values of secret members in JSON text, also in text that is cut in the middle.
 *
 * <p>A parser would give up on a cut body, and a log shows just those. So this walks the characters: a string that a
 * colon follows is a name, and the value after a secret name, whatever its kind, becomes {@code "***"}.
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
            out.append(text, start, at);
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
                    plain.append(name.charAt(i));
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
