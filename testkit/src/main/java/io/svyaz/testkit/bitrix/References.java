package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts results of earlier batch commands in place of {@code $result[key][path]} and its relatives. */
final class References {

    private static final Pattern TOKEN = Pattern.compile("\\$(result|error|total|next|time)((?:\\[[^\\]]*\\])+)");
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]");

    private final Map<String, ? extends Map<String, @Nullable Object>> sources;

    /** The sources by name: result, error, total, next, time. */
    References(Map<String, ? extends Map<String, @Nullable Object>> sources) {
        this.sources = sources;
    }

    Map<String, @Nullable Object> resolve(Map<String, @Nullable Object> params) {
        var resolved = new LinkedHashMap<String, @Nullable Object>();
        params.forEach((key, value) -> resolved.put(embedded(key), resolveValue(value)));
        return resolved;
    }

    private @Nullable Object resolveValue(@Nullable Object value) {
        if (value instanceof Map) {
            return resolve(Php.map(value));
        }
        String text = Php.string(value);
        Matcher whole = TOKEN.matcher(text);
        return whole.matches() ? find(whole) : embedded(text);
    }

    /** Within longer text only scalars are substituted. */
    private String embedded(String text) {
        return TOKEN.matcher(text).replaceAll(token -> {
            Object found = find(token);
            return Matcher.quoteReplacement(Php.isArray(found) ? token.group() : Php.string(found));
        });
    }

    /** A step that does not exist ends the walk at the last parent, which is then the value: it is no error. */
    private @Nullable Object find(MatchResult token) {
        Object value = sources.get(token.group(1));
        Matcher steps = STEP.matcher(token.group(2));
        while (steps.find()) {
            Map<String, @Nullable Object> members = Php.map(value);
            if (!members.containsKey(steps.group(1))) {
                return value;
            }
            value = members.get(steps.group(1));
        }
        return value;
    }
}
