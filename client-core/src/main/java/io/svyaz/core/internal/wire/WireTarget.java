package io.svyaz.core.internal.wire;

import java.util.Map;

/**
 * Where the requests of a contract go.
 *
 * @param baseUrl put before every path; may hold a secret
 * @param shownBaseUrl the same for log rows, without secrets
 * @param headers sent with every request, for example {@code Authorization}
 */
public record WireTarget(String baseUrl, String shownBaseUrl, Map<String, String> headers) {
    /**
     * Keeps its own copy of the headers.
     *
     * @param baseUrl put before every path; may hold a secret
     * @param shownBaseUrl the same for log rows, without secrets
     * @param headers sent with every request, for example {@code Authorization}
     */
    public WireTarget {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return shownBaseUrl;
    }
}
