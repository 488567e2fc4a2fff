package io.svyaz.kit.log;

import io.svyaz.kit.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt of one request as the table has it. Everything in it is redacted.
 *
 * @param id of the row
 * @param method the HTTP method
 * @param endpoint scheme, host and path; of an inbound request the path
 * @param requestBody empty where none was logged
 * @param status empty when no answer came
 * @param responseBody empty where none was logged
 * @param duration of this attempt
 * @param error why it failed; empty when it did not
 * @param createdAt when the attempt began
 * @param vendor whom it went to or came from
 * @param operation name of the call, or of the event
 * @param direction which way it went
 * @param correlationId shared by all attempts of a call, and by the calls of a job
 * @param attempt 1 for the first sending
 * @param jobId the job it was made for, where that was said: {@link RequestLogStore#correlation}
 * @param requestBytes size of the whole request body
 * @param responseBytes size of the whole response body
 * @param truncated whether a body is longer than what is shown
 */
public record LogEntry(
        long id,
        String method,
        String endpoint,
        Optional<String> requestBody,
        OptionalInt status,
        Optional<String> responseBody,
        Duration duration,
        Optional<String> error,
        Instant createdAt,
        String vendor,
        String operation,
        Direction direction,
        String correlationId,
        int attempt,
        Optional<Long> jobId,
        Optional<Long> requestBytes,
        Optional<Long> responseBytes,
        boolean truncated) {}
