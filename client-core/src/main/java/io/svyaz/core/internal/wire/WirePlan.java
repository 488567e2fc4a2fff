package io.svyaz.core.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import io.svyaz.core.internal.json.Json;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one method of a Feign contract sends, worked out once.
 *
 * <p>Feign expands a template on every call, which costs more than half of what a call allocates, and leaves text alone
 * that looks percent-encoded ({@code 50%25} would arrive as {@code 50%}). This expands by parts and encodes every value.
 */
final class WirePlan {
    private static final ObjectWriter JSON = Json.mapper().writer();
    private static final Pattern EXPRESSION = Pattern.compile("\\{([^}]+)}");

    private final Request.HttpMethod method;
    private final String base;
    private final String shownBase;
    private final List<Part> path = new ArrayList<>();
    private final Map<String, Collection<String>> headers;
    private final @Nullable Integer body;
    private final @Nullable Integer query;

    /** Literal text when {@code index} is negative, else the argument at that index. */
    private record Part(String literal, int index) {}

    WirePlan(MethodMetadata metadata, WireTarget target) {
        RequestTemplate template = metadata.template();
        if (metadata.headerMapIndex() != null) {
            throw new IllegalStateException(metadata.configKey() + ": header maps are not part of a wire contract; use"
                    + " WireTarget.headers() or WireRequest.withHeader().");
        }
        this.query = metadata.queryMapIndex();
        this.method = Request.HttpMethod.valueOf(template.method());
        this.body = metadata.bodyIndex();
        this.headers = headers(template, target.headers());
        split(decodeBraces(template.url()), metadata);
        this.base = joinable(target.baseUrl());
        this.shownBase = joinable(target.shownBaseUrl());
    }

    /** A path needs a slash before it; an address without a path stays as it was given. */
    private String joinable(String address) {
        boolean joined = path.isEmpty() || path.get(0).literal().startsWith("?") || address.endsWith("/");
        return joined ? address : address + "/";
    }

    WireRequest request(Object @Nullable [] given) {
        Object[] arguments = given == null ? new Object[0] : given;
        Object content = body == null || given == null ? null : arguments[body];
        byte[] bytes = content == null ? null : encode(content);
        Map<String, Collection<String>> sent = content instanceof WireBody own ? headersOf(own) : headers;
        if (path.isEmpty() && query == null) {
            return new WireRequest(method, base, shownBase, sent, bytes, null);
        }
        String expanded = expand(arguments, false);
        String parameters = query == null ? "" : parameters(arguments[query], expanded.indexOf('?') >= 0);
        return new WireRequest(
                method,
                base.concat(expanded).concat(parameters),
                shownBase.concat(withoutQuery(secretPart(arguments) ? expand(arguments, true) : expanded)),
                sent,
                bytes,
                null);
    }

    /** Parameters may be secrets; which one is, a log row cannot know. */
    private static String withoutQuery(String expanded) {
        int query = expanded.indexOf('?');
        return query < 0 ? expanded : expanded.substring(0, query);
    }

    private static boolean secretPart(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof WirePath own && !own.shown().equals(own.encoded())) {
                return true;
            }
        }
        return false;
    }

    private String expand(Object[] arguments, boolean shown) {
        if (path.size() == 1 && path.get(0).index() >= 0) {
            return encoded(arguments[path.get(0).index()], shown);
        }
        StringBuilder text = new StringBuilder(64);
        for (Part part : path) {
            text.append(part.index() < 0 ? part.literal() : encoded(arguments[part.index()], shown));
        }
        return text.toString();
    }

    private static String encoded(Object value, boolean shown) {
        if (value instanceof WirePath own) {
            return shown ? own.shown() : own.encoded();
        }
        return encoded(value);
    }

    /** The values of a {@code @QueryMap}: null is left out, a list repeats the name. */
    private static String parameters(Object map, boolean begun) {
        StringBuilder text = new StringBuilder();
        ((Map<?, ?>) map).forEach((name, value) -> {
            for (Object each : value instanceof Collection<?> several ? several : Collections.singletonList(value)) {
                if (each != null) {
                    text.append(begun || !text.isEmpty() ? '&' : '?')
                            .append(escaped(name.toString()))
                            .append('=')
                            .append(escaped(each.toString()));
                }
            }
        });
        return text.toString();
    }

    private Map<String, Collection<String>> headersOf(WireBody own) {
        Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put("Content-Type", List.of(own.contentType()));
        return Collections.unmodifiableMap(all);
    }

    private static byte[] encode(Object value) {
        if (value instanceof byte[] ready) {
            return ready;
        }
        if (value instanceof WireBody own) {
            return own.bytes();
        }
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void split(String url, MethodMetadata metadata) {
        String relative = url.startsWith("/") ? url.substring(1) : url;
        Matcher expression = EXPRESSION.matcher(relative);
        int from = 0;
        while (expression.find()) {
            if (expression.start() > from) {
                path.add(new Part(relative.substring(from, expression.start()), -1));
            }
            path.add(new Part("", indexOf(expression.group(1), metadata)));
            from = expression.end();
        }
        if (from < relative.length()) {
            path.add(new Part(relative.substring(from), -1));
        }
    }

    private static int indexOf(String name, MethodMetadata metadata) {
        return metadata.indexToName().entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        metadata.configKey() + ": no parameter is named {" + name + "}; add @Param."))
                .getKey();
    }

    private static Map<String, Collection<String>> headers(RequestTemplate template, Map<String, String> more) {
        Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        template.headers().forEach((name, values) -> all.put(name, literal(name, values)));
        more.forEach((name, value) -> all.put(name, List.of(value)));
        return Collections.unmodifiableMap(all);
    }

    private static List<String> literal(String name, Collection<String> values) {
        if (values.stream().anyMatch(value -> value.indexOf('{') >= 0)) {
            throw new IllegalStateException("Header " + name
                    + ": parameters in headers are not part of a wire contract; use WireTarget.headers().");
        }
        return List.copyOf(values);
    }

    private static String decodeBraces(String url) {
        return url.replace("%7B", "{").replace("%7D", "}");
    }

    static String encoded(Object value) {
        String text = value.toString();
        if (text.equals(".") || text.equals("..")) {
            // However it is encoded, a client or a proxy may take it for a step up and call another method.
            throw new IllegalArgumentException("A part of the path must not be '" + text + "'.");
        }
        return escaped(text);
    }

    private static String escaped(String text) {
        return plain(text)
                ? text
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unreserved = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '_'
                    || c == '-'
                    || c == '~';
            if (!unreserved) {
                return false;
            }
        }
        return true;
    }
}
