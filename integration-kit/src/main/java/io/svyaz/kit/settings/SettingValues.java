package io.svyaz.kit.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the text of each kind must look like. Messages say what is expected, never what was given. */
final class SettingValues {
    private static final int LONGEST = 10_000;
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

    private SettingValues() {}

    static void check(SettingKind kind, boolean secret, boolean httpAllowed, String place, String value) {
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw wrong(place, "use at most " + LONGEST + " characters, without the character zero.");
        }
        if (secret && value.isBlank()) {
            throw wrong(place, "a secret cannot be empty; remove the setting instead.");
        }
        switch (kind) {
            case TEXT -> {}
            case INTEGER -> {
                if (!INTEGER.matcher(value).matches()) {
                    throw wrong(place, "use a whole number of at most 18 digits.");
                }
            }
            case FLAG -> {
                if (!value.equals("true") && !value.equals("false")) {
                    throw wrong(place, "use true or false.");
                }
            }
            case DURATION -> duration(place, value);
            case ADDRESS -> address(place, value, httpAllowed);
        }
    }

    static Duration duration(String place, String value) {
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException other) {
            throw wrong(place, "use a duration such as PT30S or PT5M.");
        }
    }

    static URI address(String place, String value, boolean httpAllowed) {
        URI address;
        try {
            address = new URI(value);
        } catch (URISyntaxException other) {
            throw wrong(place, "use an address such as https://api.service.com/v2.");
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw wrong(place, "use an address such as https://api.service.com/v2.");
        }
        if (scheme.equals("http") && !httpAllowed) {
            throw wrong(place, "use https; SettingDefinition.allowHttp() allows http where that is meant.");
        }
        if (address.getRawUserInfo() != null) {
            throw wrong(place, "leave user and password out of the address; they have settings of their own.");
        }
        return address;
    }

    private static IllegalArgumentException wrong(String place, String expected) {
        return new IllegalArgumentException(place + ": " + expected);
    }
}
