package io.svyaz.kit.inbox;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/** A body of a form, read pair by pair. */
final class FormText {
    private static final String MASK = "***";

    private FormText() {}

    static Optional<String> value(String text, Charset charset, String... path) {
        if (path.length == 0) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(path[0]);
        for (int i = 1; i < path.length; i++) {
            name.append('[').append(path[i]).append(']');
        }
        String wanted = name.toString();
        Optional<String> found = Optional.empty();
        int start = 0;
        while (start <= text.length()) {
            int end = end(text, start);
            int equals = text.indexOf('=', start);
            if (equals >= 0
                    && equals < end
                    && decoded(text.substring(start, equals), charset).equals(wanted)) {
                found = Optional.of(decoded(text.substring(equals + 1, end), charset));
            }
            start = end + 1;
        }
        return found;
    }

    static String masked(String bytes, Predicate<String> secret) {
        StringBuilder out = new StringBuilder(bytes.length());
        int start = 0;
        while (start <= bytes.length()) {
            int end = end(bytes, start);
            int equals = bytes.indexOf('=', start);
            if (equals >= 0 && equals < end && isSecret(bytes.substring(start, equals), secret)) {
                out.append(bytes, start, equals + 1).append(MASK);
            } else {
                out.append(bytes, start, end);
            }
            if (end < bytes.length()) {
                out.append('&');
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static boolean isSecret(String name, Predicate<String> secret) {
        for (String part : decoded(name, StandardCharsets.UTF_8).split("[\\[\\]]", -1)) {
            if (secret.test(part)) {
                return true;
            }
        }
        return false;
    }

    private static int end(String text, int start) {
        int end = text.indexOf('&', start);
        return end < 0 ? text.length() : end;
    }

    /** A percent sign that escapes nothing stands for itself, as PHP takes it. */
    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text, charset);
        } catch (IllegalArgumentException unescaped) {
            return text;
        }
    }
}
