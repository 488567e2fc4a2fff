package io.svyaz.bitrix.v3;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.RequestRejectedException;

/**
 * The portal does not take the idempotency key, although it has 1 to 255 printable ASCII characters: nothing else is sent.
 * Something on the way changed the header.
 *
 * <p>Never retried.
 */
public final class InvalidIdempotencyKeyException extends RequestRejectedException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     */
    public InvalidIdempotencyKeyException(ErrorDetails details) {
        super(details, null);
    }
}
