package io.svyaz.core.internal.redact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers, query parameters, form fields and JSON members hold secrets. */
final class SecretNames {
    private static final Set<String> FIELDS = Set.of(
            "access_token",
            "accesstoken",
            "refresh_token",
            "application_token",
            "auth",
            "auth_id",
            "refresh_id",
            "app_sid",
            "authorization",
            "api_token",
            "api_key",
            "apikey",
            "chat_token",
            "client_secret",
            "cookie",
            "integration_key",
            "login",
            "password",
            "passwd",
            "phpsessid",
            "private_key",
            "pwd",
            "secret",
            "secret_key",
            "sessid",
            "session_key",
            "sign",
            "signature",
            "token",
            "webhook_auth");
    private static final Pattern BRACKET = Pattern.compile("(?i)%5[bd]");
    private static final Set<String> HEADER_PARTS = Set.of(
            "authorization", "cookie", "token", "secret", "signature", "api-key", "apikey", "x-auth", "password");

    private final Set<String> more;

    SecretNames(Set<String> more) {
        this.more = more.stream().map(SecretNames::lower).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    boolean isField(String name) {
        String lower = lower(name);
        return FIELDS.contains(lower) || more.contains(lower) || (lower.indexOf('-') >= 0 && isHeader(lower));
    }

    /** A form field such as {@code auth[access_token]} is a secret when any of its parts is. */
    boolean isFormField(String name) {
        String plain = name.indexOf('%') < 0 ? name : BRACKET.matcher(name).replaceAll("[");
        for (String part : plain.split("[\\[\\]]", -1)) {
            if (isField(part)) {
                return true;
            }
        }
        return false;
    }

    boolean isHeader(String name) {
        String lower = lower(name);
        if (more.contains(lower)) {
            return true;
        }
        for (String part : HEADER_PARTS) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
