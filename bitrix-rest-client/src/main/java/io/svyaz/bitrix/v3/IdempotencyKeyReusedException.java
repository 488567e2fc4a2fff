package io.svyaz.bitrix.v3;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.RequestRejectedException;

/**
 * The idempotency key was sent within 24 hours with the same method and other parameters. This call did nothing; what the
 * earlier one did stands.
 *
 * <p>Never retried: take a new key, or repeat the earlier call unchanged to see its answer again.
 */
public final class IdempotencyKeyReusedException extends RequestRejectedException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     */
    public IdempotencyKeyReusedException(ErrorDetails details) {
        super(details, null);
    }
}
