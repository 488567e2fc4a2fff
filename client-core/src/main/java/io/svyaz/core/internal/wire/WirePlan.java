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

    /** Literal text when {@code index} is negative, else the argument at that index. */
    private record Part(String literal, int index) {}

    WirePlan(MethodMetadata metadata, WireTarget target) {
        RequestTemplate template = metadata.template();
        if (metadata.queryMapIndex() != null || metadata.headerMapIndex() != null) {
            throw new IllegalStateException(metadata.configKey() + ": query and header maps are not part of a wire"
                    + " contract; put the values into the body or the path.");
        }
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

    WireRequest request(Object @Nullable [] arguments) {
        byte[] bytes = body == null || arguments == null ? null : encode(arguments[body]);
        if (path.isEmpty()) {
            return new WireRequest(method, base, shownBase, headers, bytes, null);
        }
        String expanded = expand(arguments == null ? new Object[0] : arguments);
        return new WireRequest(
                method, base.concat(expanded), shownBase.concat(withoutQuery(expanded)), headers, bytes, null);
    }

    /** Parameters may be secrets; which one is, a log row cannot know. */
    private static String withoutQuery(String expanded) {
        int query = expanded.indexOf('?');
        return query < 0 ? expanded : expanded.substring(0, query);
    }

    private String expand(Object[] arguments) {
        if (path.size() == 1 && path.get(0).index() >= 0) {
            return encoded(arguments[path.get(0).index()]);
        }
        StringBuilder text = new StringBuilder(64);
        for (Part part : path) {
            text.append(part.index() < 0 ? part.literal() : encoded(arguments[part.index()]));
        }
        return text.toString();
    }

    private static byte[] encode(Object value) {
        if (value instanceof byte[] ready) {
            return ready;
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

    private static String encoded(Object value) {
        String text = value.toString();
        if (text.equals(".") || text.equals("..")) {
            // However it is encoded, a client or a proxy may take it for a step up and call another method.
            throw new IllegalArgumentException("A part of the path must not be '" + text + "'.");
        }
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
