package io.svyaz.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a record that should exist once: it was there, it was made, or several fit and nobody but the caller can tell
 * which is meant.
 *
 * <pre>{@code
 * FindOrCreate<Client> known = usedesk.clients().findOrCreateByEmail("ivan@example.com", card).execute();
 * if (known instanceof FindOrCreate.Ambiguous<Client> several) {
 *     askSomebody(several.candidates());
 * }
 * }</pre>
 *
 * @param <T> the type of the record
 */
public sealed interface FindOrCreate<T> {
    /**
     * It was there before; nothing was created or changed.
     *
     * @param value the one record that fits
     * @param <T> the type of the record
     */
    record Found<T>(T value) implements FindOrCreate<T> {
        /**
         * Refuses null.
         *
         * @param value the one record that fits
         */
        public Found {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * It was not there and is now. Also when the answer to the creation was lost and the record was found by looking again.
     *
     * @param value the new record
     * @param <T> the type of the record
     */
    record Created<T>(T value) implements FindOrCreate<T> {
        /**
         * Refuses null.
         *
         * @param value the new record
         */
        public Created {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Several records fit; nothing was created or changed.
     *
     * @param candidates two or more, in the vendor's order
     * @param <T> the type of the record
     */
    record Ambiguous<T>(List<T> candidates) implements FindOrCreate<T> {
        /**
         * Keeps its own copy.
         *
         * @param candidates two or more, in the vendor's order
         */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("One record is not ambiguous.");
            }
        }
    }

    /**
     * The one record, found or created.
     *
     * @return empty when several fit
     */
    default Optional<T> single() {
        if (this instanceof Found<T> found) {
            return Optional.of(found.value());
        }
        return this instanceof Created<T> created ? Optional.of(created.value()) : Optional.empty();
    }

    /**
     * Whether the record is new.
     *
     * @return true for {@link Created}
     */
    default boolean isCreated() {
        return this instanceof Created<T>;
    }
}
