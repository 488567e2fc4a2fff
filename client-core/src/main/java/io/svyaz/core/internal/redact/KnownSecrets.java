package io.svyaz.core.internal.redact;

import io.svyaz.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/** The secrets of one client by value, in every spelling they may travel in. Session tokens join while it runs. */
final class KnownSecrets {
    /** A client needs the token in use and those that calls on their way still carry. */
    private static final int SESSION_TOKENS = 8;

    private static final Pattern HEX = Pattern.compile("%[0-9A-F]{2}");

    private final List<String> fixed;
    private final List<Secret> sessions = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile List<String> spellings;

    KnownSecrets(List<Secret> secrets) {
        Set<String> all = new LinkedHashSet<>();
        secrets.forEach(secret -> all.addAll(spell(secret.reveal())));
        this.fixed = longestFirst(all);
        this.spellings = fixed;
    }

    void remember(Secret secret) {
        lock.lock();
        try {
            if (sessions.contains(secret)) {
                return;
            }
            if (sessions.size() == SESSION_TOKENS) {
                sessions.remove(0);
            }
            sessions.add(secret);
            Set<String> all = new LinkedHashSet<>(fixed);
            sessions.forEach(session -> all.addAll(spell(session.reveal())));
            spellings = longestFirst(all);
        } finally {
            lock.unlock();
        }
    }

    String mask(String text) {
        String masked = text;
        for (String spelling : spellings) {
            if (masked.contains(spelling)) {
                masked = masked.replace(spelling, "***");
            }
        }
        return masked;
    }

    /** How far a cut must look ahead so that no secret is cut in two. */
    int longest() {
        List<String> now = spellings;
        return now.isEmpty() ? 0 : now.get(0).length();
    }

    private static Set<String> spell(String secret) {
        Set<String> all = new LinkedHashSet<>();
        all.add(secret);
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        all.add(encoded);
        all.add(encoded.replace("+", "%20"));
        String lower = HEX.matcher(encoded).replaceAll(code -> code.group().toLowerCase(Locale.ROOT));
        all.add(lower);
        all.add(lower.replace("+", "%20"));
        for (String slash : List.of("/", "\\/")) {
            all.add(inJson(secret, slash, ""));
            all.add(inJson(secret, slash, "\\u%04x"));
            all.add(inJson(secret, slash, "\\u%04X"));
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        all.add(Base64.getEncoder().encodeToString(bytes));
        all.add(Base64.getEncoder().encodeToString((":" + secret).getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** As a JSON string holds it. Writers differ in the slash and in letters that are not ASCII: PHP escapes both. */
    private static String inJson(String secret, String slash, String notAscii) {
        StringBuilder text = new StringBuilder(secret.length());
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            int named = "\b\t\n\f\r\"\\".indexOf(c);
            if (named >= 0) {
                text.append('\\').append("btnfr\"\\".charAt(named));
            } else if (c == '/') {
                text.append(slash);
            } else if (c < ' ' || (c > '~' && !notAscii.isEmpty())) {
                text.append(String.format(notAscii.isEmpty() ? "\\u%04X" : notAscii, (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static List<String> longestFirst(Set<String> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
