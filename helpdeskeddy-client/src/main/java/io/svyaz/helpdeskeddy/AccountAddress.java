package io.svyaz.helpdeskeddy;

import io.svyaz.core.internal.wire.ApiAddress;
import io.svyaz.core.internal.wire.WireTarget;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an account lives, without version: https, except on loopback, because the key goes there. */
record AccountAddress(String base, @Nullable ApiVersion named) {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern VENDOR = Pattern.compile(
            "([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\\.(helpdeskeddy\\.(?:com|ru)|eddydesk\\.com|daodesk\\.ai)");
    private static final Pattern VERSION = Pattern.compile("(.*)/api/v([12])");

    /** An account's name or its host at the vendor; anything else could be somebody else's. */
    static AccountAddress ofDomain(String text) {
        String domain = text.strip().toLowerCase(Locale.ROOT);
        if (LABEL.matcher(domain).matches()) {
            return new AccountAddress("https://" + domain + ".helpdeskeddy.com", null);
        }
        if (VENDOR.matcher(domain).matches()) {
            return new AccountAddress("https://" + domain, null);
        }
        throw new IllegalArgumentException("This is neither the name of an account, such as acme, nor a host of the"
                + " vendor's, such as acme.helpdeskeddy.com. A domain of one's own goes to baseUrl.");
    }

    static AccountAddress parse(String text) {
        String address = text.strip();
        ApiAddress given = ApiAddress.parse(
                address.contains("://") ? address : "https://" + address, "key", "https://support.example.com");
        Matcher versioned = VERSION.matcher(given.path());
        return versioned.matches()
                ? new AccountAddress(given.origin() + versioned.group(1), ApiVersion.valueOf("V" + versioned.group(2)))
                : new AccountAddress(given.url(), null);
    }

    /** The version that was asked for, else that of the address, else the documented one. */
    ApiVersion version(@Nullable ApiVersion asked) {
        if (asked != null && named != null && asked != named) {
            throw new IllegalArgumentException("The base address names version " + named.path()
                    + " and apiVersion says " + asked.path() + ". Leave one of them away.");
        }
        return asked != null ? asked : named != null ? named : ApiVersion.V2;
    }

    String url(ApiVersion version) {
        return base + "/api/" + version.path();
    }

    WireTarget target(ApiVersion version, Map<String, String> headers) {
        return new WireTarget(url(version), url(version), headers);
    }
}
