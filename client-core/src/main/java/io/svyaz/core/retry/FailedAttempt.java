package io.svyaz.core.retry;

import io.svyaz.core.error.ApiException;
import java.time.Duration;

/**
 * An attempt that failed, as a {@link RetryPolicy} sees it.
 *
 * @param operation name of the call
 * @param number 1 for the first attempt
 * @param failure why it failed; {@link ApiException#retryAfter()} is what the vendor asked for
 * @param elapsed since the call began, waits included
 * @param remaining until the deadline of the call
 */
public record FailedAttempt(String operation, int number, ApiException failure, Duration elapsed, Duration remaining) {}
