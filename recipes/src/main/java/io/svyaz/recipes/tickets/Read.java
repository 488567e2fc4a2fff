package io.svyaz.recipes.tickets;

import java.time.Instant;

/** What was read, when, and whether it is older than it should be. */
record Read<V>(V value, Instant asOf, boolean stale) {
    Read<V> old() {
        return new Read<>(value, asOf, true);
    }
}
