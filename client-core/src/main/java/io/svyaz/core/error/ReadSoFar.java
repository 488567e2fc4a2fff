package io.svyaz.core.error;

import java.util.Optional;

/**
 * How far a listing came before it failed. Everything counted here was handed out.
 *
 * @param records how many
 * @param cursor continues behind the last record handed out; an empty text when the listing has to begin again
 */
public record ReadSoFar(long records, String cursor) {
    /**
     * Where to go on.
     *
     * @return empty when the listing has to begin again
     */
    public Optional<String> resumeAfter() {
        return cursor.isEmpty() ? Optional.empty() : Optional.of(cursor);
    }
}
