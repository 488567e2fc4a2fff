package io.svyaz.comagic.internal;

import io.svyaz.core.Idempotency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every documented method, from a resource that says how it was made. Read when it is first asked for.
 *
 * <p>What the vendor added later is not in it, so nothing is refused for a method that it does not know.
 */
public final class Catalogue {
    private static final String RESOURCE = "methods.txt";

    private final Map<String, MethodFacts> methods;

    private Catalogue(Map<String, MethodFacts> methods) {
        this.methods = methods;
    }

    /**
     * What is documented about a method.
     *
     * @param method as the vendor writes it
     * @return empty for a method that no page describes
     */
    public static Optional<MethodFacts> find(String method) {
        return Optional.ofNullable(Holder.ALL.methods.get(method));
    }

    /**
     * The names of all documented methods.
     *
     * @return sorted
     */
    public static Set<String> names() {
        return Holder.ALL.methods.keySet();
    }

    private static Catalogue load() {
        Map<String, MethodFacts> methods = new LinkedHashMap<>();
        InputStream resource = Catalogue.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException("The list of methods is missing from the jar: " + RESOURCE);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    MethodFacts facts = parsed(line.split(" ", -1));
                    methods.put(facts.name(), facts);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Catalogue(java.util.Collections.unmodifiableMap(methods));
    }

    private static MethodFacts parsed(String[] words) {
        String flags = words[1];
        Map<String, String> fields = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            fields.put(colon < 0 ? words[i] : words[i].substring(0, colon), words[i].substring(colon + 1));
            if (colon < 0) {
                fields.put(words[i], "");
            }
        }
        Idempotency idempotency = switch (flags.charAt(0)) {
            case 'R' -> Idempotency.READ;
            case 'I' -> Idempotency.IDEMPOTENT;
            default -> Idempotency.ONCE;
        };
        return new MethodFacts(words[0], idempotency, flags.indexOf('u') > 0, Map.copyOf(fields));
    }

    private static final class Holder {
        static final Catalogue ALL = load();
    }
}
