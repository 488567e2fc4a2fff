package io.svyaz.testkit.bitrix;

import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.internal.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parameters of one method call; the older methods match the top-level names without regard to case. */
final class Params {

    private final TreeMap<String, @Nullable Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Params(Map<String, @Nullable Object> values) {
        this.values.putAll(values);
    }

    /** Merges query string and body; the body wins. A JSON body that does not parse is silently no parameters. */
    static Params of(RecordedRequest request) {
        Map<String, @Nullable Object> merged = PhpForm.parse(request.query());
        String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        merged.putAll(
                type.startsWith("application/json")
                        ? Php.map(Json.read(request.body()).orElse(null))
                        : PhpForm.parse(request.body()));
        return new Params(merged);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    Set<String> names() {
        return values.keySet();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Php::string).filter(text -> !text.isEmpty());
    }

    Map<String, @Nullable Object> map(String name) {
        return Php.map(values.get(name));
    }

    /** Like {@link #map}, but the parameter must be there. */
    Map<String, @Nullable Object> requiredMap(String name) {
        if (!Php.isArray(values.get(name))) {
            throw BitrixException.crm("Parameter '" + name + "' must be array.");
        }
        return map(name);
    }

    long id() {
        try {
            long id = Long.parseLong(text("id").orElse(""));
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException e) {
            // Reported below, like an absent id.
        }
        throw BitrixException.crm("ID is not defined or invalid.");
    }
}
