package io.svyaz.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Client;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.Timeouts;
import io.svyaz.core.Timing;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.http.FeignTransport;
import io.svyaz.core.http.Transport;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.AttemptOptions;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A tiny vendor: one contract, one decoder, and an engine put together the way a vendor's module does it. */
public final class TestEngine {
    /** What the tiny vendor understands. */
    interface ThingsWire {
        @RequestLine("GET /things/{id}")
        @Headers("Accept: application/json")
        WireRequest get(@Param("id") String id);

        @RequestLine("POST /things/{id}")
        @Headers("Content-Type: application/json; charset=UTF-8")
        WireRequest post(@Param("id") String id, byte[] body);
    }

    private final String baseUrl;
    private String shownBaseUrl;
    private Client client;
    private Timeouts timeouts = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
    private Duration deadline = Duration.ofMinutes(2);
    private RetryPolicy retry = RetryPolicy.exponential().jitter(0).build();
    private Timing timing = Timing.system();
    private RateLimiter limiter;
    private RequestLogger logger = RequestLogger.none();
    private List<Secret> secrets = List.of();
    private Map<String, String> headers = Map.of();

    private TestEngine(String baseUrl) {
        this.baseUrl = baseUrl;
        this.shownBaseUrl = baseUrl;
    }

    public static TestEngine of(String baseUrl) {
        return new TestEngine(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
    }

    public TestEngine shownAs(String shown) {
        this.shownBaseUrl = shown;
        return this;
    }

    public TestEngine transport(Transport transport) {
        this.client = FeignTransport.clientOf(transport);
        return this;
    }

    public TestEngine client(Client client) {
        this.client = client;
        return this;
    }

    public TestEngine timeouts(Timeouts timeouts) {
        this.timeouts = timeouts;
        return this;
    }

    public TestEngine deadline(Duration deadline) {
        this.deadline = deadline;
        return this;
    }

    public TestEngine retry(RetryPolicy retry) {
        this.retry = retry;
        return this;
    }

    public TestEngine timing(Timing timing) {
        this.timing = timing;
        return this;
    }

    public TestEngine limiter(RateLimiter limiter) {
        this.limiter = limiter;
        return this;
    }

    public TestEngine logger(RequestLogger logger) {
        this.logger = logger;
        return this;
    }

    public TestEngine secrets(Secret... secrets) {
        this.secrets = List.of(secrets);
        return this;
    }

    public TestEngine headers(Map<String, String> headers) {
        this.headers = headers;
        return this;
    }

    /** The engine alone. */
    public Engine engine() {
        Client own =
                client == null ? FeignTransport.clientOf(Transport.builder().build()) : client;
        return new Engine(
                "things",
                own,
                timeouts,
                new AttemptOptions(timeouts),
                deadline,
                retry,
                limiter == null ? RateLimiter.unlimited(timing) : limiter,
                logger,
                timing,
                new Redactor(secrets, Set.of()));
    }

    /** The client of the tiny vendor. */
    public Things things() {
        return new Things(engine(), Wires.of(ThingsWire.class, new WireTarget(baseUrl, shownBaseUrl, headers)));
    }

    /** Calls of the tiny vendor. */
    public static final class Things {
        private final Engine engine;
        private final ThingsWire wire;

        Things(Engine engine, ThingsWire wire) {
            this.engine = engine;
            this.wire = wire;
        }

        /** Reads a thing. */
        public Call<JsonNode> get(String id) {
            return engine.call(new CallSpec<>("things.get", Idempotency.READ, () -> wire.get(id), TestEngine::decode));
        }

        /** Sends a thing. */
        public Call<JsonNode> post(String id, String json, Idempotency idempotency) {
            byte[] body = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return engine.call(
                    new CallSpec<>("things.post", idempotency, () -> wire.post(id, body), TestEngine::decode));
        }

        /** Sends a thing and tries to mend what went wrong. */
        public Call<JsonNode> post(String id, Idempotency idempotency, Predicate<ApiException> recovery) {
            return engine.call(new CallSpec<>(
                    "things.post",
                    idempotency,
                    () -> wire.post(id, new byte[] {'{', '}'}),
                    TestEngine::decode,
                    recovery));
        }

        /** Reads a thing in its own way. */
        public <T> Call<T> get(String id, AnswerDecoder<T> decoder) {
            return engine.call(new CallSpec<>("things.get", Idempotency.READ, () -> wire.get(id), decoder));
        }

        @Override
        public String toString() {
            return "Things(" + wire + ")";
        }
    }

    static JsonNode decode(Answer answer) throws java.io.IOException {
        if (answer.status() >= 300 || !answer.looksLikeJson()) {
            throw StatusRules.failure(answer, answer.looksLikeJson() ? answer.said(said(answer)) : "");
        }
        try (var parser = answer.parser()) {
            return Json.mapper().readTree(parser);
        }
    }

    private static String said(Answer answer) throws java.io.IOException {
        return Json.mapper().readTree(answer.body()).path("message").asText();
    }
}
