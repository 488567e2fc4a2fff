package io.svyaz.core.internal.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An address that a host gave: https, except on loopback, because secrets go there.
 *
 * @param origin scheme, host and port
 * @param path without a slash at the end
 */
public record ApiAddress(String origin, String path) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads an address. No message repeats any part of it.
     *
     * @param text as given, blanks around allowed
     * @param secret what goes there, for messages, for example {@code token}
     * @param example how such an address looks, for messages
     * @return the address
     * @throws IllegalArgumentException when it is none, holds user info, a query or a fragment, or is not https
     */
    public static ApiAddress parse(String text, String secret, String example) {
        URI uri = uri(text.strip(), example);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw unusable(example);
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(host))) {
            throw new IllegalArgumentException("An API address must begin with https: the " + secret + " goes there.");
        }
        String path = String.valueOf(uri.getRawPath());
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return new ApiAddress(scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()), path);
    }

    /**
     * Whether a host is this machine.
     *
     * @param host as {@link URI#getHost()} gives it
     * @return true for the loopback names
     */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /**
     * The whole address.
     *
     * @return without a slash at the end
     */
    public String url() {
        return origin + path;
    }

    /**
     * Where to send.
     *
     * @param userAgent of the application
     * @return a target that shows the same address
     */
    public WireTarget target(String userAgent) {
        return new WireTarget(url(), url(), Map.of("User-Agent", userAgent));
    }

    private static URI uri(String text, String example) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            throw unusable(example);
        }
    }

    private static IllegalArgumentException unusable(String example) {
        return new IllegalArgumentException("This is not an API address. It looks like " + example + ".");
    }
}
