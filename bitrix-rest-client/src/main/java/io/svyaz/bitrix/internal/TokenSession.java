package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.ReauthorisationException;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.SanitizedCause;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The token of one user, renewed when it has ended and at no other time: one renewal at a time for all threads, stored
 * before it is used.
 *
 * <p>Before a renewal the store is read again: another node may have renewed, and then nothing is asked of the vendor. A
 * refused refresh token is not sent a second time, however many calls ask, until the store holds another.
 */
public final class TokenSession {
    /** For refusals that people may mend meanwhile: a wrong client secret, an unpaid subscription. */
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);

    private final TokenStore store;
    private final PortalUser user;
    private final Function<OAuthToken, Call<OAuthToken>> refresh;
    private final Engine engine;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicReference<State> state = new AtomicReference<>(State.NONE);
    private volatile @Nullable Move move;
    private final AtomicLong round = new AtomicLong();

    // Guarded by the lock.
    private @Nullable Supplier<ApiException> lastFailure;
    private @Nullable Dead dead;
    private @Nullable Unsaved unsaved;

    /** A token that may be sent, and how many were taken up before it. */
    record Held(OAuthToken token, long version) {}

    private record State(@Nullable OAuthToken token, boolean refused, long version) {
        static final State NONE = new State(null, false, 0);
    }

    private record Move(Origin from, Origin to) {
        OAuthToken apply(OAuthToken token) {
            boolean moved =
                    Origin.of(token.clientEndpoint()).filter(from::equals).isPresent();
            return moved ? token.withEndpoint(to.instead(token.clientEndpoint())) : token;
        }
    }

    private record Dead(Secret refreshToken, ApiException failure, Instant until) {
        boolean covers(Secret other, Instant now) {
            return refreshToken.equals(other) && now.isBefore(until);
        }
    }

    private record Unsaved(OAuthToken before, OAuthToken fresh) {}

    /** A token, or how to make the failure of each call that wanted one. */
    private record Outcome(@Nullable Held held, @Nullable Supplier<ApiException> failure, boolean ownAffair) {
        static Outcome failed(Supplier<ApiException> failure) {
            return new Outcome(null, failure, false);
        }
    }

    TokenSession(TokenStore store, PortalUser user, Function<OAuthToken, Call<OAuthToken>> refresh, Engine engine) {
        this.store = store;
        this.user = user;
        this.refresh = refresh;
        this.engine = engine;
    }

    /**
     * A session of a token that nobody stores: it is used until it ends.
     *
     * @param token the token
     * @param engine of the application
     * @return a session that renews nothing
     */
    public static TokenSession fixed(OAuthToken token, Engine engine) {
        OAuthToken lasting =
                OAuthToken.builder().from(token).refreshToken(Optional.empty()).build();
        PortalUser anyone = new PortalUser(token.memberId(), token.userId().orElse(0));
        TokenStore one = TokenStore.memory();
        one.save(anyone, lasting);
        return new TokenSession(
                one,
                anyone,
                none -> {
                    throw new IllegalStateException("This token is not renewed.");
                },
                engine);
    }

    /**
     * The token to send.
     *
     * @param left how long the caller can wait for one
     * @return not expired and not refused, as far as is known here
     */
    Held token(Duration left) {
        Held held = usable();
        return held != null ? held : settled(left);
    }

    /** The vendor refused this token. Another thread may have replaced it already; its token is not to blame. */
    void refuse(OAuthToken token) {
        State now = state();
        if (now.token == token) {
            state.compareAndSet(now, new State(token, true, now.version));
        }
    }

    /** The portal has another name. */
    void move(Origin from, Origin to) {
        move = new Move(from, to);
    }

    private State state() {
        return Objects.requireNonNull(state.get());
    }

    private @Nullable Held usable() {
        State now = state();
        OAuthToken token = now.token;
        if (token == null || now.refused || token.isExpired(engine.timing().now())) {
            return null;
        }
        Move pending = move;
        return pending == null || pending.apply(token) == token ? new Held(token, now.version) : null;
    }

    private Held settled(Duration left) {
        long seen = round.get();
        long start = engine.timing().nanoTime().getAsLong();
        acquire(left);
        try {
            Held held = usable();
            Supplier<ApiException> failure = round.get() == seen ? null : lastFailure;
            if (held == null && failure == null) {
                Outcome outcome = settleBefore(left(left, start));
                held = outcome.held;
                failure = outcome.failure;
                // Who waited meanwhile fails with it too, unless it is only this caller's own time that has run out.
                boolean ownAffair = outcome.ownAffair
                        || (failure != null && left(left, start).isZero());
                lastFailure = ownAffair ? null : failure;
                round.incrementAndGet();
            }
            if (held != null) {
                return held;
            }
            throw failure == null ? TokenFailures.noToken() : failure.get();
        } finally {
            lock.unlock();
        }
    }

    private Outcome settleBefore(Duration left) {
        return left.isZero() ? new Outcome(null, TokenFailures::late, true) : settle(left);
    }

    private Outcome settle(Duration left) {
        try {
            Unsaved waiting = unsaved;
            if (waiting != null) {
                return stored(waiting);
            }
            Optional<OAuthToken> found = store.load(user);
            return found.isEmpty() ? Outcome.failed(TokenFailures::noToken) : settle(found.get(), left);
        } catch (RuntimeException broken) {
            Throwable cause = SanitizedCause.of(broken, engine.redactor());
            // An interrupt breaks many a store; that is nobody else's failure.
            boolean stopped = Thread.currentThread().isInterrupted();
            return new Outcome(null, () -> TokenFailures.store(cause), stopped);
        }
    }

    private Outcome settle(OAuthToken found, Duration left) {
        remember(found);
        State now = state();
        boolean refused =
                now.refused && now.token != null && now.token.accessToken().equals(found.accessToken());
        if (!refused && !found.isExpired(engine.timing().now())) {
            // Another node has renewed it, the host has stored a new one, or this is the first call.
            OAuthToken moved = moved(found);
            return moved == found ? adopted(found) : stored(new Unsaved(found, moved));
        }
        Optional<Secret> refreshToken = found.refreshToken();
        if (refreshToken.isEmpty()) {
            return Outcome.failed(TokenFailures::notRenewable);
        }
        Dead known = dead;
        if (known != null && known.covers(refreshToken.get(), engine.timing().now())) {
            return Outcome.failed(() -> TokenFailures.of(known.failure));
        }
        return renewed(found, refreshToken.get(), left);
    }

    private Outcome renewed(OAuthToken found, Secret refreshToken, Duration left) {
        OAuthToken fresh;
        try {
            Call<OAuthToken> call = refresh.apply(found);
            fresh = call.with(options -> options.deadline(left)).execute();
        } catch (ReauthorisationException refused) {
            return renewedElsewhere(found)
                    .map(this::adopted)
                    .orElseGet(() -> buried(refreshToken, refused, Instant.MAX));
        } catch (CredentialsException | AccessDeniedException refused) {
            return buried(refreshToken, refused, engine.timing().now().plus(AFTER_REFUSAL));
        } catch (CallInterruptedException stopped) {
            return new Outcome(null, () -> TokenFailures.of(stopped), true);
        } catch (ApiException failed) {
            return Outcome.failed(() -> TokenFailures.of(failed));
        }
        return stored(new Unsaved(found, moved(fresh)));
    }

    /** Two nodes may have sent the same refresh token; the one that came second finds the pair of the first. */
    private Optional<OAuthToken> renewedElsewhere(OAuthToken found) {
        return store.load(user).filter(now -> !now.accessToken().equals(found.accessToken()));
    }

    private Outcome buried(Secret refreshToken, ApiException failure, Instant until) {
        dead = new Dead(refreshToken, failure, until);
        return Outcome.failed(() -> TokenFailures.of(failure));
    }

    /** A pair that could not be stored is kept, and stored before anything else the next time: there is no other. */
    private Outcome stored(Unsaved pair) {
        unsaved = pair;
        boolean won = store.compareAndSwap(user, pair.before, pair.fresh);
        unsaved = null;
        if (won) {
            return adopted(pair.fresh);
        }
        return store.load(user)
                .map(winner -> adopted(moved(winner)))
                .orElseGet(() -> Outcome.failed(TokenFailures::noToken));
    }

    private Outcome adopted(OAuthToken token) {
        remember(token);
        long version = state().version + 1;
        state.set(new State(token, false, version));
        return new Outcome(new Held(token, version), null, false);
    }

    private OAuthToken moved(OAuthToken token) {
        Move pending = move;
        return pending == null ? token : pending.apply(token);
    }

    private void remember(OAuthToken token) {
        engine.redactor().remember(token.accessToken());
        token.refreshToken().ifPresent(engine.redactor()::remember);
    }

    private void acquire(Duration left) {
        try {
            if (!lock.tryLock(Math.max(left.toNanos(), 1), TimeUnit.NANOSECONDS)) {
                throw TokenFailures.late();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw TokenFailures.interrupted();
        }
    }

    private Duration left(Duration left, long start) {
        Duration passed = Duration.ofNanos(engine.timing().nanoTime().getAsLong() - start);
        return passed.compareTo(left) < 0 ? left.minus(passed) : Duration.ZERO;
    }
}
