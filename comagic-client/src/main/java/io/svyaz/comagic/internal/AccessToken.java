package io.svyaz.comagic.internal;

import io.svyaz.core.Secret;
import java.time.Instant;

/** A token and when to replace it. Each has its own identity: two logins may bring the same text. */
final class AccessToken {
    private final Secret value;
    private final Instant renewAt;

    AccessToken(Secret value, Instant renewAt) {
        this.value = value;
        this.renewAt = renewAt;
    }

    Secret value() {
        return value;
    }

    boolean isStale(Instant now) {
        return !now.isBefore(renewAt);
    }

    @Override
    public String toString() {
        return "***";
    }
}
