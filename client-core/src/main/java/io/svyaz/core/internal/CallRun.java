package io.svyaz.core.internal;

import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Timeouts;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.limit.Admission;
import io.svyaz.core.retry.FailedAttempt;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One {@code execute}: admission, attempts, pauses, until there is a value or a failure for the caller. */
final class CallRun<T> {
    private static final Duration FOREVER = Duration.ofDays(100 * 365);

    private final Engine engine;
    private final CallSpec<T> spec;
    private final Idempotency idempotency;
    private final RetryPolicy retry;
    private final @Nullable Timeouts timeouts;
    private final String correlationId;
    private final long deadline;
    private final long start;

    private int sent;
    private int failed;
    private final Set<Class<?>> recovered = new HashSet<>(0);
    private final List<ApiException> failures = new ArrayList<>(0);

    CallRun(Engine engine, CallSpec<T> spec, CallOptions options) {
        this.engine = engine;
        this.spec = spec;
        this.idempotency = options.idempotency().orElse(spec.idempotency());
        this.retry = options.retry().orElse(engine.retry());
        Timeouts own = options.timeouts(engine.timeouts());
        this.timeouts = own.equals(engine.timeouts()) ? null : own;
        this.correlationId = options.correlationId().orElseGet(CallRun::newCorrelationId);
        this.deadline = nanos(options.deadline().orElse(engine.deadline()));
        this.start = engine.timing().nanoTime().getAsLong();
    }

    T run() {
        while (true) {
            admit();
            WireRequest request = request();
            refuseAfterTheDeadline();
            try {
                sent++;
                return new Attempt<>(engine, spec, correlationId, sent)
                        .send(request, engine.attemptOptions(timeouts, left()));
            } catch (ApiException failure) {
                pauseOrThrow(failure, request);
            }
        }
    }

    private void admit() {
        if (Thread.currentThread().isInterrupted()) {
            throw withEarlier(interrupted("The thread is interrupted; nothing was sent."));
        }
        Admission admission = engine.limiter().admit(spec.operation(), left());
        if (admission.freeAt().isPresent()) {
            throw withEarlier(new RateLimitedException(
                    details("The limit of this account is used up and the wait is longer than the deadline allows; free"
                            + " again at " + admission.freeAt().get() + "."),
                    admission.freeAt().get()));
        }
        if (!admission.pause().isZero()) {
            sleep(admission.pause());
        }
    }

    /** Making a request may need calls of its own, a login say; their failures were retried already. */
    private WireRequest request() {
        try {
            return spec.request().apply(left());
        } catch (ApiException ended) {
            throw withEarlier(ended);
        } catch (RuntimeException unwritable) {
            throw withEarlier(new RequestRejectedException(
                    details("The parameters cannot be written as a request. Check their types. Nothing was sent."),
                    SanitizedCause.of(unwritable, engine.redactor())));
        }
    }

    /** A wait may take longer than it was meant to. Then it is too late to send: bytes without time for an answer. */
    private void refuseAfterTheDeadline() {
        if (left().isZero()) {
            throw withEarlier(new UnavailableException(
                    details("The deadline passed while the call waited for its turn. Nothing was sent."), null));
        }
    }

    private void pauseOrThrow(ApiException failure, WireRequest request) {
        boolean repeatable = maySendAgain(failure);
        if (repeatable && !recovered.contains(failure.getClass()) && mended(failure, request)) {
            recovered.add(failure.getClass());
            failures.add(failure);
            return;
        }
        failed++;
        Optional<Duration> pause = repeatable ? nextDelay(failure) : Optional.empty();
        if (pause.isEmpty() || pause.get().compareTo(left()) >= 0) {
            throw withEarlier(failure);
        }
        failures.add(failure);
        if (!pause.get().isZero() && !pause.get().isNegative()) {
            sleep(pause.get());
        }
    }

    private boolean mended(ApiException failure, WireRequest request) {
        try {
            return spec.recovery().test(failure, request);
        } catch (ApiException ended) {
            failures.add(failure);
            throw withEarlier(ended);
        } catch (RuntimeException broken) {
            failure.addSuppressed(SanitizedCause.of(broken, engine.redactor()));
            return false;
        }
    }

    /** No policy may make a call happen twice that must happen once. */
    private boolean maySendAgain(ApiException failure) {
        return !(failure instanceof CallInterruptedException)
                && (failure.execution() == Execution.REFUSED || idempotency != Idempotency.ONCE);
    }

    private Optional<Duration> nextDelay(ApiException failure) {
        Duration elapsed = Duration.ofNanos(engine.timing().nanoTime().getAsLong() - start);
        try {
            return Objects.requireNonNull(
                    retry.nextDelay(new FailedAttempt(spec.operation(), failed, failure, elapsed, left())),
                    "the retry policy returned null");
        } catch (RuntimeException broken) {
            failure.addSuppressed(SanitizedCause.of(broken, engine.redactor()));
            return Optional.empty();
        }
    }

    private void sleep(Duration pause) {
        try {
            engine.timing().sleeper().sleep(pause);
            spec.waited().accept(pause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw withEarlier(interrupted("The thread was interrupted while the call waited for its turn."));
        }
    }

    private CallInterruptedException interrupted(String summary) {
        Execution known = failures.isEmpty()
                ? Execution.REFUSED
                : failures.get(failures.size() - 1).execution();
        return new CallInterruptedException(details(summary).execution(known), null);
    }

    private ErrorDetails details(String summary) {
        return ErrorDetails.of(spec.operation(), summary, Execution.REFUSED).correlationId(correlationId);
    }

    /** The failure that the caller sees carries the earlier ones, each once, so that nothing that happened is lost. */
    private ApiException withEarlier(ApiException failure) {
        failures.stream().filter(earlier -> earlier != failure).distinct().forEach(failure::addSuppressed);
        return failure;
    }

    private Duration left() {
        return Duration.ofNanos(
                Math.max(0, deadline - (engine.timing().nanoTime().getAsLong() - start)));
    }

    /** Saturates: a deadline of 300 years is for ever. */
    private static long nanos(Duration duration) {
        return duration.compareTo(FOREVER) > 0 ? FOREVER.toNanos() : duration.toNanos();
    }

    private static String newCorrelationId() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
