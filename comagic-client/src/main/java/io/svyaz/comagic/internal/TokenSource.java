package io.svyaz.comagic.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the token of a request comes from. */
interface TokenSource {
    /**
     * The token to send.
     *
     * @param left how long the caller can wait for one
     */
    AccessToken token(Duration left);

    /**
     * The vendor refused this token.
     *
     * @return whether another may be had, so that the call is worth repeating
     */
    boolean refused(AccessToken token);

    /**
     * Forgets the session.
     *
     * @return its token; null when there is no session to end
     */
    @Nullable
    AccessToken forget();
}
