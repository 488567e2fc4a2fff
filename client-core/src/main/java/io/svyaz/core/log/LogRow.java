package io.svyaz.core.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt of one call. Everything in it is redacted already.
 *
 * @param vendor for example {@code bitrix}
 * @param operation name of the call
 * @param correlationId shared by all attempts of one call
 * @param attempt 1 for the first sending
 * @param time when the attempt began
 * @param method the HTTP method
 * @param endpoint scheme, host and path, secrets masked
 * @param requestHeaders empty below {@link LogDetail#HEADERS}
 * @param requestBody empty below {@link LogDetail#FULL}
 * @param status empty when no answer came
 * @param responseHeaders empty below {@link LogDetail#HEADERS}
 * @param responseBody empty below {@link LogDetail#FULL}
 * @param duration of this attempt
 * @param error why it failed; empty when it did not
 */
public record LogRow(
        String vendor,
        String operation,
        String correlationId,
        int attempt,
        Instant time,
        String method,
        String endpoint,
        Map<String, String> requestHeaders,
        Optional<LoggedBody> requestBody,
        OptionalInt status,
        Map<String, String> responseHeaders,
        Optional<LoggedBody> responseBody,
        Duration duration,
        Optional<String> error) {

    /**
     * This row with less in it.
     *
     * @param detail how much may stay
     * @return the row itself where nothing has to go
     */
    public LogRow reducedTo(LogDetail detail) {
        boolean dropHeaders =
                detail.compareTo(LogDetail.HEADERS) < 0 && !(requestHeaders.isEmpty() && responseHeaders.isEmpty());
        boolean dropBodies =
                detail.compareTo(LogDetail.FULL) < 0 && (requestBody.isPresent() || responseBody.isPresent());
        if (!dropHeaders && !dropBodies) {
            return this;
        }
        return new LogRow(
                vendor,
                operation,
                correlationId,
                attempt,
                time,
                method,
                endpoint,
                dropHeaders ? Map.of() : requestHeaders,
                dropBodies ? Optional.empty() : requestBody,
                status,
                dropHeaders ? Map.of() : responseHeaders,
                dropBodies ? Optional.empty() : responseBody,
                duration,
                error);
    }
}
