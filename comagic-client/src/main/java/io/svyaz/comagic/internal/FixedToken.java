package io.svyaz.comagic.internal;

import io.svyaz.core.Secret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A permanent API token: there is no other when it is refused. */
record FixedToken(AccessToken token) implements TokenSource {
    FixedToken(Secret key) {
        this(new AccessToken(key, Instant.MAX));
    }

    @Override
    public AccessToken token(Duration left) {
        return token;
    }

    @Override
    public boolean refused(AccessToken refused) {
        return false;
    }

    @Override
    public @Nullable AccessToken forget() {
        return null;
    }
}
