package io.svyaz.core.error;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the vendor is used up, and the wait is longer than the call's deadline or retries allow: wait.
 *
 * <p>The call was not carried out. Thrown by the vendor's answer or, without any request, by the client's own limiter.
 */
public final class RateLimitedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** When the next call may go. */
    private final @Nullable Instant freeAt;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param freeAt when the next call may go, null when nobody said
     */
    public RateLimitedException(ErrorDetails details, @Nullable Instant freeAt) {
        super(details, null);
        this.freeAt = freeAt;
    }

    /**
     * When the next call may go.
     *
     * @return empty when the vendor did not say
     */
    public Optional<Instant> freeAt() {
        return Optional.ofNullable(freeAt);
    }
}
