package io.svyaz.webhook;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Small and large damage to one part of a message. */
final class FuzzMutations {
    private static final String ODD =
            "\u0000\u0001\t\n\r ,.:;=%/+-_\"'\\?&#@[]{}|~\u007f\u0085\u00a0\u00ff\u0131\u0430\u0661\u212a\uff11\ud800\udc00\ufeff\uffff";
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "0",
            "-1",
            "1772366401",
            "1772366699",
            "9223372036854775808",
            "99999999999999999999999",
            "1e9",
            "null",
            "undefined",
            "v1,",
            "v1, v1,",
            "sha1=",
            "Bearer ",
            "::",
            "::ffff:0:0",
            "0.0.0.0",
            "localhost",
            "../..",
            "%");

    private final Random random;

    FuzzMutations(Random random) {
        this.random = random;
    }

    FuzzMessage mutate(FuzzMessage message, FuzzMessage.Part part) {
        return switch (part) {
            case BODY -> message.withBody(bytes(message.body()));
            case SECRET -> message.withSecret(notEmpty(bytes(message.secret())));
            case PATH -> message.withPath(text(message.path()));
            case ADDRESS -> message.withAddress(text(message.address()));
            case HEADER_NAME -> rename(message);
            case HEADER_VALUE -> revalue(message);
        };
    }

    private FuzzMessage rename(FuzzMessage message) {
        var headers = new HashMap<>(message.headers());
        String name = anyName(message);
        List<String> values = headers.remove(name);
        headers.put(text(name), values);
        return message.withHeaders(headers);
    }

    private FuzzMessage revalue(FuzzMessage message) {
        var headers = new HashMap<>(message.headers());
        String name = anyName(message);
        String value = headers.get(name).get(0);
        headers.put(
                name,
                switch (random.nextInt(12)) {
                    case 0 -> List.of();
                    case 1 -> List.of(value, value);
                    case 2 -> Arrays.asList(null, value);
                    case 3 -> List.of(recoded(value));
                    default -> List.of(text(value));
                });
        return message.withHeaders(headers);
    }

    private String anyName(FuzzMessage message) {
        List<String> names = message.headers().keySet().stream().sorted().toList();
        return names.get(random.nextInt(names.size()));
    }

    /** Right bytes in the wrong encoding, or a random signature in a right one. */
    private String recoded(String value) {
        byte[] bytes = new byte[List.of(20, 32, 64).get(random.nextInt(3))];
        random.nextBytes(bytes);
        String text = value.replaceFirst("^(v1,|sha1=)", "");
        String prefix = value.substring(0, value.length() - text.length());
        return switch (random.nextInt(4)) {
            case 0 -> prefix + HexFormat.of().formatHex(bytes);
            case 1 -> prefix + Base64.getEncoder().encodeToString(bytes);
            case 2 -> prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(Given.utf8(text));
            default -> prefix + text.replace('+', '-').replace('/', '_').replace("=", "");
        };
    }

    private String text(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + (random.nextInt(4) == 0 ? random.nextInt(4) : 0); i > 0; i--) {
            edit(out);
        }
        return out.toString();
    }

    private void edit(StringBuilder out) {
        int at = random.nextInt(out.length() + 1);
        boolean inside = at < out.length();
        switch (random.nextInt(9)) {
            case 0 -> out.insert(at, anyChar());
            case 1 -> out.setLength(at);
            case 2 -> out.delete(0, at);
            case 3 -> out.append(out);
            case 4 -> replaceAll(out, WHOLE.get(random.nextInt(WHOLE.size())));
            case 5 ->
                replaceAll(out, random.nextBoolean() ? upper(out) : upper(out).toLowerCase(Locale.ROOT));
            case 6 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(3)));
            default -> {
                if (inside) {
                    out.setCharAt(
                            at, random.nextBoolean() ? anyChar() : (char) (out.charAt(at) ^ 1 << random.nextInt(7)));
                }
            }
        }
    }

    private static String upper(StringBuilder text) {
        return text.toString().toUpperCase(Locale.ROOT);
    }

    private static void replaceAll(StringBuilder out, String with) {
        out.setLength(0);
        out.append(with);
    }

    private char anyChar() {
        return switch (random.nextInt(4)) {
            case 0 -> ODD.charAt(random.nextInt(ODD.length()));
            case 1 -> (char) random.nextInt(0x10000);
            default -> (char) (' ' + random.nextInt(95));
        };
    }

    private byte[] bytes(byte[] from) {
        int at = random.nextInt(from.length);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(from, at);
            case 1 -> Arrays.copyOfRange(from, at, from.length);
            case 2 -> Arrays.copyOf(from, from.length + 1 + random.nextInt(70));
            case 3 -> {
                byte[] noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                yield noise;
            }
            case 4 -> {
                byte[] longer = Arrays.copyOf(from, from.length + 1);
                System.arraycopy(from, at, longer, at + 1, from.length - at);
                longer[at] = (byte) random.nextInt(256);
                yield longer;
            }
            case 5 -> flip(flip(from));
            default -> flip(from);
        };
    }

    private byte[] flip(byte[] from) {
        byte[] out = from.clone();
        out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        return out;
    }

    /** The settings refuse an empty secret before there is a verifier. */
    private static byte[] notEmpty(byte[] secret) {
        return secret.length == 0 ? new byte[1] : secret;
    }
}
