package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a method returned, alone in an envelope or as one of many in a batch.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface ValueReader<T> {
    /**
     * Reads one value.
     *
     * @param p at the value's first token; afterwards at its last
     * @return null where there is none
     * @throws IOException when it is not what is documented
     */
    @Nullable
    T read(JsonParser p) throws IOException;

    /**
     * Reads the value of one member of an object and skips the rest, for methods that wrap their result.
     *
     * @param name of the member, for example {@code item}
     * @return null where the member or the object is missing, or PHP wrote {@code []} for an empty object
     */
    default ValueReader<T> in(String name) {
        return p -> {
            T value = null;
            if (p.currentToken() != JsonToken.START_OBJECT) {
                p.skipChildren();
                return value;
            }
            for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
                p.nextToken();
                if (member.equals(name)) {
                    value = read(p);
                } else {
                    p.skipChildren();
                }
            }
            return value;
        };
    }

    /**
     * Makes something else of the value.
     *
     * @param then applied to what is there
     * @param <R> what comes out
     * @return null where there is no value
     */
    default <R> ValueReader<R> then(Function<? super T, ? extends R> then) {
        return p -> {
            T value = read(p);
            return value == null ? null : then.apply(value);
        };
    }

    /**
     * Makes no value a value.
     *
     * @return never null
     */
    default ValueReader<Optional<T>> optional() {
        return p -> Optional.ofNullable(read(p));
    }
}
