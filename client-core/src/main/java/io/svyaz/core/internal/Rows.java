package io.svyaz.core.internal;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes the row of one attempt; whatever goes in is redacted here. */
final class Rows {
    private Rows() {}

    static LogRow row(
            Engine engine,
            CallSpec<?> spec,
            String correlationId,
            int attempt,
            Instant time,
            WireRequest request,
            @Nullable Answer answer,
            @Nullable ApiException failure,
            long nanos,
            LogDetail detail) {
        Redactor redactor = engine.redactor();
        boolean headers = detail.compareTo(LogDetail.HEADERS) >= 0;
        boolean bodies = detail == LogDetail.FULL;
        return new LogRow(
                engine.vendor(),
                spec.operation(),
                correlationId,
                attempt,
                time,
                request.method().name(),
                redactor.endpoint(request.endpoint()),
                headers ? redactor.headers(request.headers()) : Map.of(),
                bodies ? body(redactor, request.body(), request.headers()) : Optional.empty(),
                status(answer, failure),
                headers && answer != null ? redactor.headers(answer.headers()) : Map.of(),
                bodies && answer != null ? body(redactor, answer.body(), answer.headers()) : Optional.empty(),
                Duration.ofNanos(nanos),
                failure == null ? Optional.empty() : Optional.of(redactor.text(error(failure))));
    }

    private static OptionalInt status(@Nullable Answer answer, @Nullable ApiException failure) {
        if (answer != null) {
            return OptionalInt.of(answer.status());
        }
        return failure == null ? OptionalInt.empty() : failure.httpStatus();
    }

    private static String error(ApiException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static Optional<LoggedBody> body(
            Redactor redactor, byte @Nullable [] body, Map<String, Collection<String>> headers) {
        if (body == null) {
            return Optional.empty();
        }
        String type = contentType(headers);
        return Optional.of(redactor.body(body, charset(type), type));
    }

    private static @Nullable String contentType(Map<String, Collection<String>> headers) {
        for (Map.Entry<String, Collection<String>> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase("Content-Type")
                    && !header.getValue().isEmpty()) {
                return header.getValue().iterator().next();
            }
        }
        return null;
    }

    private static Charset charset(@Nullable String contentType) {
        return contentType == null ? StandardCharsets.UTF_8 : ContentTypes.charset(contentType);
    }
}
