package io.svyaz.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it reached a fake, whatever happened to it afterwards.
 *
 * @param method HTTP method
 * @param path path without the query, still percent-encoded
 * @param query query string without the question mark, still percent-encoded, empty if there was none
 * @param headers header values by name; the names compare without regard to case
 * @param body body decoded as UTF-8
 * @param operation what the vendor calls the requested action, for example {@code crm.lead.add}; empty if it cannot be told
 */
public record RecordedRequest(
        String method, String path, String query, Map<String, List<String>> headers, String body, String operation) {

    /**
     * The first value of a header.
     *
     * @param name header name in any case
     * @return the value, or empty if the header was not sent
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    RecordedRequest withOperation(String name) {
        return new RecordedRequest(method, path, query, headers, body, name);
    }

    boolean is(String name) {
        return operation.equalsIgnoreCase(name);
    }
}
