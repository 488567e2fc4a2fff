package io.svyaz.core.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import feign.Response;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.wire.AttemptOptions;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.log.LogDetail;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;

/** One sending: request, exchange, decoding, and the row that tells of it however it ends. */
final class Attempt<T> {
    private final Engine engine;
    private final CallSpec<T> spec;
    private final String correlationId;
    private final int number;

    Attempt(Engine engine, CallSpec<T> spec, String correlationId, int number) {
        this.engine = engine;
        this.spec = spec;
        this.correlationId = correlationId;
        this.number = number;
    }

    T send(WireRequest request, AttemptOptions options) {
        LogDetail detail = engine.logger().detail();
        Instant time = engine.timing().now();
        long start = engine.timing().nanoTime().getAsLong();
        Answer answer = null;
        ApiException failure = null;
        try {
            answer = exchange(request, options);
            return decode(answer);
        } catch (ApiException failed) {
            failure = failed;
            throw failed;
        } finally {
            if (detail != LogDetail.NONE) {
                long nanos = engine.timing().nanoTime().getAsLong() - start;
                engine.logger()
                        .log(Rows.row(
                                engine, spec, correlationId, number, time, request, answer, failure, nanos, detail));
            }
            if (answer != null) {
                engine.bodies().giveBack(answer.content());
            }
        }
    }

    private Answer exchange(WireRequest request, AttemptOptions options) {
        try (Response response = engine.transport().execute(request.toFeign(), options)) {
            Bodies.Body body = engine.bodies().read(response.body());
            return new Answer(
                    spec.operation(),
                    correlationId,
                    request.tag(),
                    response.status(),
                    response.headers(),
                    body,
                    engine.redactor(),
                    engine.timing());
        } catch (Exception broken) {
            // Also checked ones that are not declared: OkHttp lets InterruptedException slip, and hosts bring
            // transports.
            throw TransportErrors.failure(spec.operation(), correlationId, broken, engine.redactor());
        }
    }

    private T decode(Answer answer) {
        try {
            return spec.decoder().decode(answer);
        } catch (JsonMappingException unfit) {
            if (unfit.getCause() instanceof ApiException failure) {
                throw failure;
            }
            throw answer.status() >= 300 || brokenOff(unfit) ? StatusRules.failure(answer, "") : unfit(answer, unfit);
        } catch (IOException unreadable) {
            throw StatusRules.failure(answer, "");
        } catch (ApiException failure) {
            throw failure;
        } catch (RuntimeException bug) {
            if (answer.status() >= 300) {
                throw StatusRules.failure(answer, "");
            }
            throw new UnexpectedAnswerException(
                    answer.failure("The answer could not be understood. Please report it.", Execution.EXECUTED),
                    SanitizedCause.of(bug, engine.redactor()));
        }
    }

    /** A cut inside an object surfaces as a mapping error around a parsing error. */
    private static boolean brokenOff(JsonMappingException unfit) {
        return unfit.getCause() instanceof JsonParseException;
    }

    private static ApiException unfit(Answer answer, JsonMappingException unfit) {
        String path = unfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        String where = answer.code(path);
        return new UnexpectedAnswerException(
                answer.failure(
                        "The answer does not have the shape that is documented"
                                + (where.isEmpty() ? "" : ", at " + where) + ". Please report it.",
                        Execution.EXECUTED),
                null);
    }
}
