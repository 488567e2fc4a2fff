package io.svyaz.bitrix.internal;

import io.svyaz.core.internal.wire.ApiAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is: the part of an address before its path.
 *
 * @param scheme {@code https} or {@code http}
 * @param host in lower case
 * @param port -1 for the usual one
 */
public record Origin(String scheme, String host, int port) {
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");

    /**
     * The origin of an address.
     *
     * @param address with http or https; null for none
     * @return empty for anything else, and for an address with a user in it
     */
    public static Optional<Origin> of(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (!web
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || !HOST.matcher(host).matches()) {
                return Optional.empty();
            }
            int usual = scheme.equals("https") ? 443 : 80;
            return Optional.of(new Origin(scheme, host, uri.getPort() == usual ? -1 : uri.getPort()));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /**
     * Whether what is sent there stays unread on the way.
     *
     * @return true for https and on loopback
     */
    public boolean isConfidential() {
        return scheme.equals("https") || isLoopback();
    }

    boolean isLoopback() {
        return ApiAddress.isLoopback(host);
    }

    /**
     * The host for a human.
     *
     * @return with the port where it is not the usual one
     */
    public String shownHost() {
        return port < 0 ? host : host + ":" + port;
    }

    /**
     * As an address begins.
     *
     * @return for example {@code https://example.bitrix24.com}
     */
    public String text() {
        return scheme + "://" + shownHost();
    }

    /**
     * The same path elsewhere.
     *
     * @param address an address whose origin is known to be one
     * @return with this origin in place of its own
     */
    public String instead(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return text() + (path < 0 ? "/" : address.substring(path));
    }
}
