package io.svyaz.core.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A limiter's answer to a call that wants to go.
 *
 * @param pause how long the caller waits before it goes, zero to go at once; its place is taken already
 * @param freeAt set when the wait would be too long: no place is taken, and this is when one would be free
 */
public record Admission(Duration pause, Optional<Instant> freeAt) {
    private static final Admission NOW = new Admission(Duration.ZERO, Optional.empty());

    /**
     * Go at once.
     *
     * @return the answer
     */
    public static Admission now() {
        return NOW;
    }

    /**
     * Go after a pause.
     *
     * @param pause the pause
     * @return the answer
     */
    public static Admission after(Duration pause) {
        return new Admission(pause, Optional.empty());
    }

    /**
     * Do not go.
     *
     * @param freeAt when a place would be free
     * @return the answer
     */
    public static Admission refused(Instant freeAt) {
        return new Admission(Duration.ZERO, Optional.of(freeAt));
    }
}
