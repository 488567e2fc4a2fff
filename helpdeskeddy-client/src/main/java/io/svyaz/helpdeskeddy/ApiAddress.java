package io.svyaz.helpdeskeddy;

import io.svyaz.core.internal.wire.WireTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an account lives, without version: https, except on loopback, because the key goes there. */
record ApiAddress(String base, @Nullable ApiVersion named) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern VENDOR = Pattern.compile(
            "([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\\.(helpdeskeddy\\.(?:com|ru)|eddydesk\\.com|daodesk\\.ai)");
    private static final Pattern VERSION = Pattern.compile("(.*)/api/v([12])");

    /** An account's name or its host at the vendor; anything else could be somebody else's. */
    static ApiAddress ofDomain(String text) {
        String domain = text.strip().toLowerCase(Locale.ROOT);
        if (LABEL.matcher(domain).matches()) {
            return new ApiAddress("https://" + domain + ".helpdeskeddy.com", null);
        }
        if (VENDOR.matcher(domain).matches()) {
            return new ApiAddress("https://" + domain, null);
        }
        throw new IllegalArgumentException("This is neither the name of an account, such as acme, nor a host of the"
                + " vendor's, such as acme.helpdeskeddy.com. A domain of one's own goes to baseUrl.");
    }

    static ApiAddress parse(String text) {
        String address = text.strip();
        URI uri = uri(address.contains("://") ? address : "https://" + address);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw unusable();
        }
        boolean loopback = LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
        if (!scheme.equals("https") && !(scheme.equals("http") && loopback)) {
            throw new IllegalArgumentException("The base address must begin with https: the key goes there.");
        }
        String path = String.valueOf(uri.getRawPath());
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        Matcher versioned = VERSION.matcher(path);
        boolean named = versioned.matches();
        String root = scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        return new ApiAddress(
                root + (named ? versioned.group(1) : path),
                named ? ApiVersion.valueOf("V" + versioned.group(2)) : null);
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

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            throw unusable();
        }
    }

    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException("This is not a base address. It looks like https://support.example.com.");
    }
}
