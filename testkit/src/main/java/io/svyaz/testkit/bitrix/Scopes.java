package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a webhook may do: all the fake can, or the methods of the scopes it was given. */
final class Scopes {

    private static final Set<String> BASIC = Set.of(
            "app", "batch", "event", "events", "feature", "method", "methods", "profile", "scope", "server", "user");

    private final List<String> granted;
    private final boolean limited;

    private Scopes(List<String> granted, boolean limited) {
        this.granted = granted;
        this.limited = limited;
    }

    static Scopes all() {
        return new Scopes(List.of("crm", "lists"), false);
    }

    static Scopes only(List<String> granted) {
        return new Scopes(granted, true);
    }

    void check(String method) {
        if (!allow(method)) {
            throw new BitrixException(BitrixFailure.INSUFFICIENT_SCOPE);
        }
    }

    void register(Map<String, Method> methods) {
        methods.put("scope", params -> Reply.of(granted));
        methods.put("method.get", params -> {
            String name = params.text("name").orElse("").toLowerCase(Locale.ROOT);
            var known = new LinkedHashMap<String, @Nullable Object>();
            known.put("isExisting", methods.containsKey(name));
            known.put("isAvailable", methods.containsKey(name) && allow(name));
            return Reply.of(known);
        });
    }

    private boolean allow(String method) {
        String first = method.split("\\.", 2)[0];
        return !limited || BASIC.contains(first) || granted.contains(first);
    }
}
