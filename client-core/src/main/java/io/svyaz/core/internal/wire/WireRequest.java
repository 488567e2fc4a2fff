package io.svyaz.core.internal.wire;

import feign.Request;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request as a wire contract made it, ready to be sent by any Feign transport.
 *
 * @param method the HTTP method
 * @param url where to, secrets and all
 * @param endpoint the same for a log row, without secrets
 * @param headers shared by all requests of a contract method, unmodifiable
 * @param body null for none
 * @param tag what its maker wants to know again when the answer is there, for example the token in it; null for nothing
 */
// Lives for one call and is never compared; copying the body would only cost.
@SuppressWarnings("ArrayRecordComponent")
public record WireRequest(
        Request.HttpMethod method,
        String url,
        String endpoint,
        Map<String, Collection<String>> headers,
        byte @Nullable [] body,
        @Nullable Object tag) {

    /**
     * This request with a mark that its decoder and its recovery get to see.
     *
     * @param mark the mark
     * @return a changed copy
     */
    public WireRequest tagged(Object mark) {
        return new WireRequest(method, url, endpoint, headers, body, mark);
    }

    /**
     * This request with one header more, or with another value of it: for what differs from call to call and so has no
     * place in a contract.
     *
     * @param name of the header; in any case the same header
     * @param value printable ASCII
     * @return a changed copy
     * @throws IllegalArgumentException when the value could break out of its header
     */
    public WireRequest withHeader(String name, String value) {
        if (!value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("The value of header " + name + " must be printable ASCII.");
        }
        Map<String, Collection<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, List.of(value));
        return new WireRequest(method, url, endpoint, Collections.unmodifiableMap(more), body, tag);
    }

    /**
     * This request as Feign sends it.
     *
     * @return a new Feign request
     */
    public Request toFeign() {
        return Request.create(method, url, headers, body, StandardCharsets.UTF_8, null);
    }

    /**
     * This request with more headers of its own.
     *
     * @param more by name
     * @return a changed copy, or this one where there are none
     */
    public WireRequest withHeaders(Map<String, String> more) {
        WireRequest changed = this;
        for (Map.Entry<String, String> header : more.entrySet()) {
            changed = changed.withHeader(header.getKey(), header.getValue());
        }
        return changed;
    }

    @Override
    public String toString() {
        return method + " " + endpoint;
    }
}
