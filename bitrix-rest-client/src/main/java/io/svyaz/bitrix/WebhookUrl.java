package io.svyaz.bitrix;

import io.svyaz.core.Secret;
import io.svyaz.core.internal.wire.ApiAddress;
import io.svyaz.core.internal.wire.WireTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incoming webhook's address in any form people paste: with a method, without the last slash, with blanks around, or
 * with the {@code /rest/api/} of REST v3, which has the same secret.
 */
record WebhookUrl(String base, String shownBase, Secret secret) {
    private static final Pattern PATH = Pattern.compile("(.*/rest/)(?:api/)?(\\d+)/([A-Za-z0-9_-]+)(?:/.*)?");

    static WebhookUrl parse(String pasted, boolean httpAllowed) {
        URI uri = uri(pasted.strip());
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw unusable();
        }
        if (scheme.equals("http") && !httpAllowed && !ApiAddress.isLoopback(host)) {
            throw new IllegalArgumentException("The webhook address must begin with https: over http anyone on the way"
                    + " reads the secret in it. allowHttp() permits it all the same.");
        }
        Matcher path = PATH.matcher(String.valueOf(uri.getRawPath()));
        if (!path.matches()) {
            throw unusable();
        }
        String origin = scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        String upToUser = origin + path.group(1) + path.group(2) + "/";
        return new WebhookUrl(upToUser + path.group(3) + "/", upToUser + "***/", Secret.of(path.group(3)));
    }

    /** Host and port: whose limits these are. */
    String portal() {
        return URI.create(shownBase.replace("***", "")).getAuthority().toLowerCase(Locale.ROOT);
    }

    WireTarget target(String userAgent) {
        return new WireTarget(base, shownBase, Map.of("User-Agent", userAgent));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            // The cause would show the address, and with it the secret.
            throw unusable();
        }
    }

    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException(
                "This is not the address of an incoming webhook. Copy it from the portal, it"
                        + " looks like https://example.bitrix24.com/rest/1/secret/");
    }

    @Override
    public String toString() {
        return shownBase;
    }
}
