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
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.limit.Admission;
import io.svyaz.core.retry.FailedAttempt;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One {@code execute}: admission, attempts, pauses, until there is a value or a failure for the caller. */
final class CallRun<T> {
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
    private boolean recovered;
    private @Nullable ApiException last;

    CallRun(Engine engine, CallSpec<T> spec, CallOptions options) {
        this.engine = engine;
        this.spec = spec;
        this.idempotency = options.idempotency().orElse(spec.idempotency());
        this.retry = options.retry().orElse(engine.retry());
        Timeouts own = options.timeouts(engine.timeouts());
        this.timeouts = own.equals(engine.timeouts()) ? null : own;
        this.correlationId = options.correlationId().orElseGet(CallRun::newCorrelationId);
        this.deadline = options.deadline().orElse(engine.deadline()).toNanos();
        this.start = engine.timing().nanoTime().getAsLong();
    }

    T run() {
        while (true) {
            admit();
            WireRequest request = request();
            try {
                sent++;
                return new Attempt<>(engine, spec, correlationId, sent)
                        .send(request, engine.attemptOptions(timeouts, left()));
            } catch (ApiException failure) {
                pauseOrThrow(keepEarlier(failure), request);
            }
        }
    }

    private void admit() {
        if (Thread.currentThread().isInterrupted()) {
            throw keepEarlier(interrupted("The thread is interrupted; nothing was sent."));
        }
        Admission admission = engine.limiter().admit(spec.operation(), left());
        if (admission.freeAt().isPresent()) {
            throw keepEarlier(new RateLimitedException(
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
            throw keepEarlier(ended);
        } catch (RuntimeException unwritable) {
            throw keepEarlier(new RequestRejectedException(
                    details("The parameters cannot be written as a request. Check their types. Nothing was sent."),
                    SanitizedCause.of(unwritable, engine.redactor())));
        }
    }

    private void pauseOrThrow(ApiException failure, WireRequest request) {
        if (!recovered && spec.recovery().test(failure, request)) {
            recovered = true;
            return;
        }
        failed++;
        Optional<Duration> pause = maySendAgain(failure) ? nextDelay(failure) : Optional.empty();
        if (pause.isEmpty() || pause.get().compareTo(left()) >= 0) {
            throw failure;
        }
        if (!pause.get().isZero() && !pause.get().isNegative()) {
            sleep(pause.get());
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
            return retry.nextDelay(new FailedAttempt(spec.operation(), failed, failure, elapsed, left()));
        } catch (RuntimeException broken) {
            failure.addSuppressed(SanitizedCause.of(broken, engine.redactor()));
            return Optional.empty();
        }
    }

    private void sleep(Duration pause) {
        try {
            engine.timing().sleeper().sleep(pause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw keepEarlier(interrupted("The thread was interrupted while the call waited for its turn."));
        }
    }

    private CallInterruptedException interrupted(String summary) {
        Execution known = last == null ? Execution.REFUSED : last.execution();
        return new CallInterruptedException(details(summary).execution(known), null);
    }

    private ErrorDetails details(String summary) {
        return ErrorDetails.of(spec.operation(), summary, Execution.REFUSED).correlationId(correlationId);
    }

    /** The last failure carries the earlier ones, so that nothing that happened is lost to the caller. */
    private ApiException keepEarlier(ApiException failure) {
        ApiException earlier = last;
        if (earlier != null && earlier != failure) {
            for (Throwable known : earlier.getSuppressed()) {
                failure.addSuppressed(known);
            }
            failure.addSuppressed(earlier);
        }
        last = failure;
        return failure;
    }

    private Duration left() {
        return Duration.ofNanos(
                Math.max(0, deadline - (engine.timing().nanoTime().getAsLong() - start)));
    }

    private static String newCorrelationId() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
