package io.svyaz.bitrix.v3;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that a later command of a batch takes from the result of an earlier one. Made by {@link V3Pending#ref} and {@link
 * V3Pending#refArray}; goes wherever a parameter's value goes, also into a filter. Immutable.
 */
public final class V3Ref {
    private static final int DEEPEST = 100;

    private final V3Batch batch;
    private final String kind;
    private final String path;

    V3Ref(V3Batch batch, String kind, String path) {
        this.batch = batch;
        this.kind = kind;
        this.path = path;
    }

    @JsonValue
    Map<String, String> json() {
        return Map.of(kind, path);
    }

    boolean belongsTo(V3Batch other) {
        return batch == other;
    }

    /** A reference means nothing to a call that goes alone. */
    static void refuseIn(@Nullable Object parameters) {
        forEach(parameters, DEEPEST, ref -> {
            throw new IllegalArgumentException("The parameters hold the reference " + ref
                    + ", which means something only within its batch. Add the"
                    + " call to the batch instead of executing it.");
        });
    }

    static void forEach(@Nullable Object value, Consumer<V3Ref> action) {
        forEach(value, DEEPEST, action);
    }

    private static void forEach(@Nullable Object value, int deepest, Consumer<V3Ref> action) {
        if (deepest == 0) {
            throw new IllegalArgumentException("The parameters are nested more than " + DEEPEST + " deep.");
        }
        if (value instanceof V3Ref ref) {
            action.accept(ref);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> forEach(member, deepest - 1, action));
        } else if (value instanceof Iterable<?> list && !(value instanceof java.nio.file.Path)) {
            list.forEach(element -> forEach(element, deepest - 1, action));
        } else if (value instanceof Object[] array) {
            Arrays.stream(array).forEach(element -> forEach(element, deepest - 1, action));
        }
    }

    @Override
    public String toString() {
        return kind + " " + path;
    }
}
