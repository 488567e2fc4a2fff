package io.svyaz.core.retry;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.RetryConfig;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** The default policy: resilience4j's configuration decides, the caller's thread waits with the client's sleeper. */
final class ExponentialRetry implements RetryPolicy {
    private final RetryConfig config;

    ExponentialRetry(int maxAttempts, Duration first, Duration max, double jitter, DoubleSupplier random) {
        IntervalFunction doubling = IntervalFunction.ofExponentialBackoff(first, 2.0, max);
        this.config = RetryConfig.<Object>custom()
                .maxAttempts(maxAttempts)
                .retryOnException(ExponentialRetry::waitingHelps)
                .intervalBiFunction((attempt, failed) -> asked(failed)
                        .orElseGet(() -> (long) (doubling.apply(attempt) * (1 + jitter * random.getAsDouble()))))
                .build();
    }

    @Override
    public Optional<Duration> nextDelay(FailedAttempt attempt) {
        if (attempt.number() >= config.getMaxAttempts()
                || !config.getExceptionPredicate().test(attempt.failure())) {
            return Optional.empty();
        }
        long millis = config.<Object>getIntervalBiFunction().apply(attempt.number(), Either.left(attempt.failure()));
        return Optional.of(Duration.ofMillis(millis));
    }

    private static boolean waitingHelps(Throwable failure) {
        return failure instanceof RateLimitedException || failure instanceof UnavailableException;
    }

    private static Optional<Long> asked(Either<Throwable, Object> failed) {
        return failed.getLeft() instanceof ApiException failure
                ? failure.retryAfter().map(Duration::toMillis)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "RetryPolicy.exponential(" + config.getMaxAttempts() + " attempts)";
    }
}
