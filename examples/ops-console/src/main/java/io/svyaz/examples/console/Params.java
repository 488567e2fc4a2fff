package io.svyaz.examples.console;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was asked for in the address of a list. A value that cannot be read is named on the page and left out. */
final class Params {
    private static final int LONGEST = 300;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    Params(Context ctx, String... names) {
        for (String name : names) {
            String value = Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
            if (!value.isEmpty()) {
                values.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
    }

    /** As it was typed, for its field. */
    String typed(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isAny() {
        return values.keySet().stream().anyMatch(name -> !name.equals("before"));
    }

    List<String> unreadable() {
        return unreadable;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Long> number(String name) {
        return read(name, Long::valueOf);
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return read(name, value -> Enum.valueOf(type, value));
    }

    /** As the date fields of browsers send it, in UTC. */
    Optional<Instant> time(String name) {
        return read(name, value -> LocalDateTime.parse(value).toInstant(ZoneOffset.UTC));
    }

    <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return text(name).map(reader);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            if (!unreadable.contains(name)) {
                unreadable.add(name);
            }
            return Optional.empty();
        }
    }

    /** The same question, with one value changed. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return changed.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
