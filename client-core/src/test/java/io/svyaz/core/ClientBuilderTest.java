package io.svyaz.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Response;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.http.FeignTransport;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.RecordingLogger;
import io.svyaz.core.internal.StatusRules;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClientBuilderTest {
    private final FakeTiming clock = new FakeTiming();
    private final AtomicInteger sent = new AtomicInteger();
    private int status = 200;

    /** A vendor's builder. */
    private final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }

        String agent() {
            return userAgent();
        }

        Call<String> call() {
            Engine engine = engine("things", List.of(Secret.of("s3cret-token")), RateLimiter.unlimited(timing()));
            WireRequest request = new WireRequest(
                    feign.Request.HttpMethod.GET,
                    "http://127.0.0.1:9/x?pin=1234",
                    "http://127.0.0.1:9/x",
                    Map.of("X-Pin", List.of("1234"), "X-Other", List.of("has s3cret-token")),
                    null,
                    null);
            return engine.call(new CallSpec<>("things.get", Idempotency.READ, () -> request, answer -> {
                if (answer.status() >= 300) {
                    throw StatusRules.failure(answer, "");
                }
                return new String(answer.body(), StandardCharsets.UTF_8);
            }));
        }
    }

    private Builder builder() {
        return new Builder().timing(clock.timing()).transport(FeignTransport.of((request, options) -> {
            sent.incrementAndGet();
            return Response.builder()
                    .request(request)
                    .status(status)
                    .headers(Map.of())
                    .body("fine", StandardCharsets.UTF_8)
                    .build();
        }));
    }

    @Test
    void theUserAgentNamesTheSdkAndTheApplication() {
        assertThat(builder().agent()).matches("svyaz/\\S+");
        assertThat(builder().application("shop", "2.3+b1").agent()).matches("svyaz/\\S+ shop/2\\.3\\+b1");
        for (String bad : List.of("", "a b", "a\r\nX: y", "магазин", "x".repeat(65))) {
            assertThatThrownBy(() -> builder().application(bad, "1")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder().application("shop", bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theSettingsReachTheCall() throws Exception {
        var rows = new RecordingLogger(LogDetail.HEADERS);
        var logger = RequestLogger.buffered(rows, 10);

        assertThat(builder().logger(logger).redact("x-pin").call().execute()).isEqualTo("fine");

        assertThat(logger.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(rows.rows().get(0).requestHeaders())
                .containsEntry("X-Pin", "***")
                .containsEntry("X-Other", "has ***");
    }

    @Test
    void chanceComesFromTheTimingOfTheClient() {
        status = 500;
        Timing timing = new Timing(
                clock.timing().clock(),
                clock.timing().nanoTime(),
                clock.timing().sleeper(),
                () -> 0.5);

        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> builder()
                        .timing(timing)
                        .logger(RequestLogger.none())
                        .call()
                        .execute());

        assertThat(failure.httpStatus()).hasValue(500);
        assertThat(clock.pauses()).containsExactly(Duration.ofMillis(1250), Duration.ofMillis(2500));
    }

    @Test
    void theDeadlineAndThePolicyAreThoseOfTheBuilder() {
        status = 429;
        Call<String> call = builder()
                .logger(RequestLogger.none())
                .deadline(Duration.ofSeconds(1))
                .retry(RetryPolicy.exponential()
                        .firstDelay(Duration.ofMillis(400))
                        .jitter(0)
                        .build())
                .call();

        assertThat(catchThrowableOfType(ApiException.class, call::execute)).isNotNull();

        assertThat(clock.pauses()).containsExactly(Duration.ofMillis(400));
        assertThat(sent).hasValue(2);
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedAtOnce() {
        assertThatThrownBy(() -> builder().deadline(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deadline");
        assertThatThrownBy(() -> builder().timeouts(t -> t.connect(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("connect");
        assertThatThrownBy(() -> builder().retry(null)).isInstanceOf(NullPointerException.class);
    }
}
