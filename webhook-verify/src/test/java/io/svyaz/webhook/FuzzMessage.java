package io.svyaz.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request and the receiver's secret, as parts to be mutated. */
@SuppressWarnings("ArrayRecordComponent")
record FuzzMessage(Map<String, List<String>> headers, byte[] body, String path, String address, byte[] secret) {
    enum Part {
        BODY,
        HEADER_NAME,
        HEADER_VALUE,
        PATH,
        ADDRESS,
        SECRET
    }

    static FuzzMessage of(Map<String, List<String>> headers, byte[] body, byte[] secret) {
        return new FuzzMessage(headers, body, "/hook", "192.0.2.7", secret);
    }

    FuzzMessage withHeaders(Map<String, List<String>> value) {
        return new FuzzMessage(value, body, path, address, secret);
    }

    FuzzMessage withBody(byte[] value) {
        return new FuzzMessage(headers, value, path, address, secret);
    }

    FuzzMessage withPath(String value) {
        return new FuzzMessage(headers, body, value, address, secret);
    }

    FuzzMessage withAddress(String value) {
        return new FuzzMessage(headers, body, path, value, secret);
    }

    FuzzMessage withSecret(byte[] value) {
        return new FuzzMessage(headers, body, path, address, value);
    }

    WebhookRequest request() {
        return WebhookRequest.of("POST", headers, body).withPath(path).withRemoteAddress(address);
    }

    /** Headers as HTTP compares them. */
    Map<String, List<String>> headersInLowerCase() {
        var lower = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(
                name.toLowerCase(Locale.ROOT),
                values.stream().map(String::valueOf).toList()));
        return lower;
    }
}
