package io.svyaz.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An id that is taken, or still to be taken, at a replay guard; and perhaps more of them. */
record ReplayClaim(
        ReplayGuard guard,
        String id,
        Instant until,
        String scheme,
        boolean taken,
        @Nullable ReplayClaim next) {

    static ReplayClaim of(ReplayGuard guard, String id, Instant until, String scheme) {
        return new ReplayClaim(guard, id, until, scheme, false, null);
    }

    ReplayClaim and(@Nullable ReplayClaim last) {
        return last == null ? this : with(taken, next == null ? last : next.and(last));
    }

    /** All or nothing: a refusal further down gives back what was taken before it. */
    ReplayClaim take() {
        if (!taken) {
            takeMine();
        }
        if (next == null) {
            return with(true, null);
        }
        try {
            return with(true, next.take());
        } catch (WebhookRefusedException e) {
            giveBackMine();
            throw e;
        }
    }

    private ReplayClaim with(boolean nowTaken, @Nullable ReplayClaim newNext) {
        return new ReplayClaim(guard, id, until, scheme, nowTaken, newNext);
    }

    private void takeMine() {
        boolean first;
        try {
            first = guard.firstSeen(id, until);
        } catch (RuntimeException e) {
            throw new WebhookRefusedException(
                    Reason.UNAVAILABLE, scheme, "the replay guard failed; see the cause and let the sender repeat", e);
        }
        if (!first) {
            throw new WebhookRefusedException(
                    Reason.REPLAYED, scheme, "this message was accepted before; nothing is left to do for it");
        }
    }

    @SuppressWarnings("EmptyCatch")
    private void giveBackMine() {
        try {
            guard.forget(id);
        } catch (RuntimeException ignored) {
            // The refusal matters more; at worst the sender's repetition is refused as well.
        }
    }

    void giveBack() {
        guard.forget(id);
        if (next != null) {
            next.giveBack();
        }
    }
}
