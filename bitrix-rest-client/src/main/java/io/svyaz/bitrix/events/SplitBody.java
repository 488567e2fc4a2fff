package io.svyaz.bitrix.events;

import io.svyaz.core.Secret;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A body in two parts: what may be stored, and the secrets by their path.
 *
 * <p>Secrets are found by name at any depth: messenger events carry the tokens of a bot inside {@code data}.
 */
record SplitBody(Map<String, Object> members, Map<String, Secret> secrets) {
    private static final Set<String> SECRET = Set.of(
            "access_token",
            "refresh_token",
            "application_token",
            "client_secret",
            "auth_id",
            "refresh_id",
            "app_sid",
            "token",
            "sign");

    static SplitBody of(Map<String, Object> body) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        Map<String, Object> members = split(body, "", false, secrets);
        return new SplitBody(members, Collections.unmodifiableMap(secrets));
    }

    /** A branch that loses everything goes too, so that a stored event reads back as the same. */
    private static Map<String, Object> split(
            Map<?, ?> branch, String path, boolean secret, Map<String, Secret> secrets) {
        Map<String, Object> kept = new LinkedHashMap<>();
        branch.forEach((name, value) -> {
            String key = String.valueOf(name);
            String place = path.isEmpty() ? key : path + "[" + key + "]";
            boolean hidden = secret || isSecret(key, value);
            if (value instanceof Map<?, ?> inner) {
                Map<String, Object> rest = split(inner, place, hidden, secrets);
                if (!rest.isEmpty()) {
                    kept.put(key, rest);
                }
            } else if (!hidden) {
                kept.put(key, value);
            } else if (!value.toString().isBlank()) {
                secrets.put(place, Secret.of(value.toString()));
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    private static boolean isSecret(String key, Object value) {
        String name = key.toLowerCase(Locale.ROOT);
        return SECRET.contains(name) || (name.equals("auth") && !(value instanceof Map));
    }

    @Override
    public String toString() {
        return "SplitBody" + members.keySet();
    }
}
