package io.svyaz.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header to look for in any letter case.
 *
 * <p>The two usual spellings are asked for first, so that the common lookup allocates nothing; the scan is for the rest.
 */
final class HeaderName {
    private final String name;
    private final String lowerCase;

    HeaderName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("header: its name is blank; set it to the name the sender uses");
        }
        this.name = name;
        this.lowerCase = name.toLowerCase(Locale.ROOT);
    }

    /** The only value, not empty; anything else is a refusal. */
    String required(WebhookRequest request, String scheme) {
        List<String> values = valuesIn(request.headers());
        if (values == null || values.isEmpty()) {
            throw new WebhookRefusedException(
                    Reason.MISSING, scheme, "there is no header " + name + "; check that the sender signs");
        }
        // Two values would leave open which of them was meant, and readers further on might choose the other one.
        if (values.size() > 1) {
            throw new WebhookRefusedException(
                    Reason.MALFORMED, scheme, "header " + name + " came more than once; it must come once");
        }
        return notEmpty(values.get(0), scheme);
    }

    private String notEmpty(@Nullable String value, String scheme) {
        if (value == null || value.isEmpty()) {
            throw new WebhookRefusedException(
                    Reason.MISSING, scheme, "header " + name + " is empty; check that the sender signs");
        }
        return value;
    }

    /** Maps made by hosts may hold null names (the status line of HttpURLConnection) and null lists. */
    @Nullable
    List<String> valuesIn(Map<String, List<String>> headers) {
        List<String> values = headers.get(name);
        if (values == null) {
            values = headers.get(lowerCase);
        }
        return values == null ? scan(headers) : values;
    }

    private @Nullable List<String> scan(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> entry : headers.entrySet()) {
            if (isSpelling(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Not {@code equalsIgnoreCase}, which takes a dotless i for an i. */
    private boolean isSpelling(@Nullable String other) {
        if (other == null || other.length() != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = other.charAt(i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name;
    }
}
