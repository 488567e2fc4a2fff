package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.internal.redact.Redactor;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The token of a login with a password: one login at a time for all threads, renewed a minute before it ends.
 *
 * <p>A refused password is not tried again for a minute, however many calls ask, then for two, four and so on up to an
 * hour: CoMagic locks an account out that is logged into wrongly too often.
 */
final class SessionToken implements TokenSource {
    private static final Duration BEFORE_END = Duration.ofSeconds(60);
    /** A session lives an hour; this is for answers that do not say so. */
    private static final Duration USUAL_LIFE = Duration.ofMinutes(55);

    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);
    private static final Duration AFTER_MANY_REFUSALS = Duration.ofHours(1);

    private final Supplier<Call<Login>> login;
    private final Timing timing;
    private final Redactor redactor;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable AccessToken current;
    private Instant closedUntil = Instant.MIN;
    private Duration closedNext = AFTER_REFUSAL;

    SessionToken(Supplier<Call<Login>> login, Timing timing, Redactor redactor) {
        this.login = login;
        this.timing = timing;
        this.redactor = redactor;
    }

    @Override
    public AccessToken token(Duration left) {
        AccessToken token = current;
        return token != null && !token.isStale(timing.now()) ? token : renewed(left);
    }

    @Override
    public boolean refused(AccessToken token) {
        lock.lock();
        try {
            // Another thread may have logged in again already; its token is not to blame.
            if (current == token) {
                current = null;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable AccessToken forget() {
        lock.lock();
        try {
            AccessToken token = current;
            current = null;
            return token;
        } finally {
            lock.unlock();
        }
    }

    private AccessToken renewed(Duration left) {
        if (!locked(left)) {
            throw new RateLimitedException(
                    ErrorDetails.of(
                            login.get().operation(),
                            "Another thread is still logging in and the deadline has come. Nothing was sent.",
                            Execution.REFUSED),
                    null);
        }
        try {
            AccessToken token = current;
            if (token != null && !token.isStale(timing.now())) {
                return token;
            }
            AccessToken fresh = loggedIn(left);
            current = fresh;
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    private boolean locked(Duration left) {
        try {
            return lock.tryLock(Math.max(left.toNanos(), 1), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new io.svyaz.core.error.CallInterruptedException(
                    ErrorDetails.of(
                            login.get().operation(),
                            "The thread was interrupted while another logged in. Nothing was sent.",
                            Execution.REFUSED),
                    null);
        }
    }

    /** An end that is over at once means that the clocks differ; without this every call would log in anew. */
    private Instant renewAt(Login answer) {
        Instant now = timing.now();
        return answer.expireAt()
                .map(end -> end.minus(BEFORE_END))
                .filter(now::isBefore)
                .orElse(now.plus(USUAL_LIFE));
    }

    private AccessToken loggedIn(Duration left) {
        Instant now = timing.now();
        if (now.isBefore(closedUntil)) {
            throw new CredentialsException(
                    ErrorDetails.of(
                                    login.get().operation(),
                                    "The login was refused a moment ago and is not tried again before " + closedUntil
                                            + ", so that the account is not locked out. Check login and password.",
                                    Execution.REFUSED)
                            .vendorCode("auth_error"),
                    null);
        }
        try {
            Login answer = login.get()
                    .with(call -> left.isZero() ? call : call.deadline(left))
                    .execute();
            Secret value = Secret.of(answer.accessToken());
            redactor.remember(value);
            closedNext = AFTER_REFUSAL;
            return new AccessToken(value, renewAt(answer));
        } catch (CredentialsException refused) {
            closedUntil = timing.now().plus(closedNext);
            Duration doubled = closedNext.multipliedBy(2);
            closedNext = doubled.compareTo(AFTER_MANY_REFUSALS) > 0 ? AFTER_MANY_REFUSALS : doubled;
            throw refused;
        }
    }
}
