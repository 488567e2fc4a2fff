package io.svyaz.kit.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.svyaz.core.internal.redact.Redactor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Headers for a row: without secrets, bounded in number and length. */
final class KeptHeaders {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 64;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 1000;
    private static final String MASK = "***";
    /** Beside what is masked everywhere: names that hosts give to secrets, and addresses, whose path may be one. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i).*(key|auth|pass|sign|-sig|hash|hmac|digest|credential|session|jwt|secret|token|url|uri|referer|path).*");

    private final Redactor redactor;

    KeptHeaders(Set<String> masked) {
        this.redactor = new Redactor(List.of(), masked);
    }

    String json(Map<String, List<String>> headers) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> header : kept(headers).entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private Map<String, String> kept(Map<String, List<String>> headers) {
        Map<String, Collection<String>> sent = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            if (name != null && values != null && name.length() <= LONGEST_NAME && sent.size() < MOST) {
                sent.put(name, values.stream().filter(Objects::nonNull).toList());
            }
        });
        Map<String, String> kept = redactor.headers(sent);
        kept.replaceAll((name, value) -> SECRET.matcher(name).matches() ? MASK : shortened(value));
        return kept;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    static Map<String, String> read(String json) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                headers.put(name, parser.nextTextValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Collections.unmodifiableMap(headers);
    }
}
