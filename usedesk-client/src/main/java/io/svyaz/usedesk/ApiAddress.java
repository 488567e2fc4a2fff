package io.svyaz.usedesk;

import io.svyaz.core.internal.wire.WireTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The address of the API: https, except on loopback, because the token goes there. */
record ApiAddress(String url) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    static ApiAddress parse(String text) {
        URI uri = uri(text.strip());
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getQuery() != null) {
            throw unusable();
        }
        boolean loopback = LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
        if (!scheme.equals("https") && !(scheme.equals("http") && loopback)) {
            throw new IllegalArgumentException("An API address must begin with https: the token goes there.");
        }
        String path = String.valueOf(uri.getRawPath());
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return new ApiAddress(scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path);
    }

    WireTarget target(String userAgent) {
        return new WireTarget(url, url, Map.of("User-Agent", userAgent));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            throw unusable();
        }
    }

    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException(
                "This is not an API address. It looks like " + UsedeskClientBuilder.CLOUD + ".");
    }
}
