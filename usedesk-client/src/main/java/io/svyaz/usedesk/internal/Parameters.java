package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import io.svyaz.core.internal.wire.Multipart;
import io.svyaz.core.internal.wire.UrlEncoded;
import io.svyaz.usedesk.Attachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters as the vendor wants them: yes and no as words, nothing left out, lists with numbers in forms. */
record Parameters(Map<String, Object> values) {
    private static final String TOKEN = "api_token";

    static Parameters of(Map<String, ? extends @Nullable Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (isToken(name)) {
                throw new IllegalArgumentException("api_token is put in by the client; set the token there.");
            }
            if (value != null) {
                values.put(name, plain(value));
            }
        });
        return new Parameters(values);
    }

    /** PHP takes {@code api_token[]}, {@code "api_token "} and a dot for an underscore. */
    private static boolean isToken(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('.', '_').replace(' ', '_');
        return lower.equals(TOKEN) || lower.startsWith(TOKEN + "[");
    }

    private static Object plain(Object value) {
        if (value instanceof Boolean flag) {
            return flag.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map.forEach((name, each) -> {
                if (each != null) {
                    inner.put(String.valueOf(name), plain(each));
                }
            });
            return inner;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Parameters::plain).toList();
        }
        return value;
    }

    Parameters withToken(String token) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(TOKEN, token);
        all.putAll(values);
        return new Parameters(all);
    }

    UrlEncoded form() {
        return UrlEncoded.of(numbered());
    }

    Multipart multipart(String partName, List<Attachment> files) {
        Multipart.Builder body = Multipart.builder().fields(numbered());
        files.forEach(file -> body.file(partName, file.name(), file.contentType(), file.content()));
        return body.build();
    }

    /** {@code emails[0]} instead of {@code emails[]}: that is what the vendor documents. */
    Map<String, Object> numbered() {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, numbered(value)));
        return all;
    }

    private static Object numbered(Object value) {
        if (value instanceof List<?> list) {
            Map<String, Object> indexed = new LinkedHashMap<>();
            list.forEach(each -> indexed.put(Integer.toString(indexed.size()), numbered(each)));
            return indexed;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map.forEach((name, each) -> inner.put(String.valueOf(name), numbered(each)));
            return inner;
        }
        return value;
    }

    /** For an address: nested values get the names of a form. */
    Map<String, Object> flat() {
        Map<String, Object> all = new LinkedHashMap<>();
        numbered().forEach((name, value) -> flatten(name, value, all));
        return all;
    }

    private static void flatten(String name, Object value, Map<String, Object> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> flatten(name + "[" + key + "]", each, into));
        } else {
            into.put(name, value);
        }
    }

    @JsonValue
    Map<String, Object> json() {
        return values;
    }

    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
