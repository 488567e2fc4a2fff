package io.svyaz.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What arrived, as it arrived.
 *
 * <p>Neither the body nor the headers are copied, so neither may change while the request is in use. The body must be
 * the raw bytes: a body that was parsed and written again no longer carries its signature.
 */
@SuppressWarnings("exports") // The annotation is for compilers; users need no module for it.
public final class WebhookRequest {
    private final String method;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final String path;
    private final @Nullable String remoteAddress;

    private WebhookRequest(
            String method,
            Map<String, List<String>> headers,
            byte[] body,
            String path,
            @Nullable String remoteAddress) {
        this.method = Objects.requireNonNull(method, "method");
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = Objects.requireNonNull(body, "body");
        this.path = path;
        this.remoteAddress = remoteAddress;
    }

    /**
     * A request without path and remote address, which most schemes do not look at.
     *
     * @param method HTTP method
     * @param headers header values by name, in any letter case; not copied
     * @param body raw bytes; not copied
     * @return the request
     */
    public static WebhookRequest of(String method, Map<String, List<String>> headers, byte[] body) {
        return new WebhookRequest(method, headers, body, "", null);
    }

    /**
     * The same request with a path.
     *
     * @param newPath raw path, with or without the query, percent-escapes untouched; null counts as unknown
     * @return a new request
     */
    public WebhookRequest withPath(@Nullable String newPath) {
        return new WebhookRequest(method, headers, body, newPath == null ? "" : newPath, remoteAddress);
    }

    /**
     * The same request with the sender's address.
     *
     * @param address IP literal without port; behind a proxy the one the proxy vouches for; null counts as unknown
     * @return a new request
     */
    public WebhookRequest withRemoteAddress(@Nullable String address) {
        return new WebhookRequest(method, headers, body, path, address);
    }

    /**
     * HTTP method.
     *
     * @return the method as it was given
     */
    public String method() {
        return method;
    }

    /**
     * Raw path.
     *
     * @return the path, perhaps with a query; empty when unknown
     */
    public String path() {
        return path;
    }

    /**
     * All headers.
     *
     * @return the map that was given
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * First value of a header.
     *
     * @param name its name in any letter case
     * @return the value, if there is one
     */
    public Optional<String> header(String name) {
        List<String> values = new HeaderName(name).valuesIn(headers);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(0));
    }

    /**
     * Raw body.
     *
     * @return the array that was given, not a copy
     */
    public byte[] body() {
        return body;
    }

    /**
     * Address of the sender.
     *
     * @return the IP literal, if the caller gave one
     */
    public Optional<String> remoteAddress() {
        return Optional.ofNullable(remoteAddress);
    }

    /** Shows sizes only: paths and headers may hold secrets. */
    @Override
    public String toString() {
        return "WebhookRequest[headers=" + headers.size() + ", bytes=" + body.length + "]";
    }
}
