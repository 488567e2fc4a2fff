package io.svyaz.core.internal.wire;

import java.io.IOException;

/** A transport knows that no byte of the request left this machine. */
public final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps what happened instead.
     *
     * @param cause why nothing was sent
     */
    public NotSentException(IOException cause) {
        super(cause);
    }
}
