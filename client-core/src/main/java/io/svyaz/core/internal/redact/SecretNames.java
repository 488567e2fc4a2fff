package io.svyaz.core.internal.redact;

import java.util.Locale;
import java.util.Set;

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
            "client_secret",
            "integration_key",
            "login",
            "password",
            "passwd",
            "secret",
            "session_key",
            "sign",
            "signature",
            "token",
            "webhook_auth");
    private static final Set<String> HEADER_PARTS =
            Set.of("authorization", "cookie", "token", "secret", "signature", "api-key", "password");

    private final Set<String> more;

    SecretNames(Set<String> more) {
        this.more = more.stream().map(SecretNames::lower).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    boolean isField(String name) {
        String lower = lower(name);
        return FIELDS.contains(lower) || more.contains(lower);
    }

    /** A form field such as {@code auth[access_token]} is a secret when any of its parts is. */
    boolean isFormField(String name) {
        for (String part : name.split("[\\[\\]]", -1)) {
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
