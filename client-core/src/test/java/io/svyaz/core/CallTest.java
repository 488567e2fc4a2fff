package io.svyaz.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Client;
import feign.Response;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.TestEngine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CallTest {
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicReference<Thread> ranIn = new AtomicReference<>();
    private volatile int status = 200;

    private TestEngine.Things things() {
        Client client = (request, options) -> {
            sent.incrementAndGet();
            ranIn.set(Thread.currentThread());
            return Response.builder()
                    .request(request)
                    .status(status)
                    .headers(Map.of())
                    .body("{\"a\":1}", StandardCharsets.UTF_8)
                    .build();
        };
        return TestEngine.of("http://127.0.0.1:9/")
                .client(client)
                .timing(new FakeTiming().timing())
                .things();
    }

    @Test
    void nothingIsSentBeforeExecute() {
        things().get("1").map(JsonNode::size).with(c -> c.deadline(Duration.ofSeconds(1)));
        assertThat(sent).hasValue(0);
    }

    @Test
    void eachExecuteSendsAnew() {
        Call<JsonNode> call = things().get("1");
        call.execute();
        call.execute();
        assertThat(sent).hasValue(2);
    }

    @Test
    void withDoesNotChangeTheOriginal() {
        Call<JsonNode> original = things().post("1", "{}", Idempotency.ONCE);
        Call<JsonNode> changed = original.with(c -> c.idempotency(Idempotency.READ));

        assertThat(original.idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(changed.idempotency()).isEqualTo(Idempotency.READ);
    }

    @Test
    void laterOptionsAddToEarlierOnes() {
        CallOptions options = CallOptions.none()
                .deadline(Duration.ofSeconds(9))
                .timeouts(t -> t.read(Duration.ofSeconds(1)))
                .correlationId("order-7")
                .timeouts(t -> t.connect(Duration.ofSeconds(2)));

        assertThat(options.deadline()).contains(Duration.ofSeconds(9));
        assertThat(options.correlationId()).contains("order-7");
        assertThat(options.timeouts(Timeouts.defaults()))
                .isEqualTo(new Timeouts(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(1),
                        Timeouts.defaults().wholeCall()));
        assertThat(CallOptions.none().timeouts(Timeouts.defaults())).isEqualTo(Timeouts.defaults());
    }

    @Test
    void optionsThatMakeNoSenseAreRefusedAtOnce() {
        Call<JsonNode> call = things().get("1");

        assertThatThrownBy(() -> call.with(c -> c.deadline(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deadline");
        assertThatThrownBy(() -> call.with(c -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("options");
        for (Duration senseless : List.of(Duration.ZERO, Duration.ofDays(25), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> Timeouts.defaults().read(senseless))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("read timeout");
        }
    }

    @Test
    void mapKeepsNameOptionsAndRules() {
        Call<Integer> mapped = things().post("1", "{}", Idempotency.ONCE)
                .map(answer -> answer.path("a").asInt())
                .with(c -> c.idempotency(Idempotency.IDEMPOTENT));

        assertThat(mapped.execute()).isEqualTo(1);
        assertThat(mapped.operation()).isEqualTo("things.post");
        assertThat(mapped.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(mapped).hasToString("things.post");
    }

    @Test
    void runsOnTheExecutorsThread() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(work -> new Thread(work, "of-the-pool"));
        try {
            JsonNode answer =
                    things().get("1").executeAsync(pool).toCompletableFuture().get(10, TimeUnit.SECONDS);

            assertThat(answer.path("a").asInt()).isOne();
            assertThat(ranIn.get().getName()).isEqualTo("of-the-pool");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void runsOnVirtualThreadsWhereTheJdkHasThem() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        var pool = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try {
            things().get("1").executeAsync(pool).toCompletableFuture().get(10, TimeUnit.SECONDS);

            assertThat(Thread.class.getMethod("isVirtual").invoke(ranIn.get())).isEqualTo(true);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theStageFailsWithTheFailureItselfAndNotWithAWrapper() {
        status = 400;
        List<Throwable> seen = new ArrayList<>();

        things().get("1").executeAsync(Runnable::run).whenComplete((answer, failure) -> seen.add(failure));

        assertThat(seen).singleElement().isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void anExecutorThatTakesNoMoreWorkFailsTheStage() {
        var stage = things().get("1").executeAsync(work -> {
            throw new RejectedExecutionException("full");
        });

        assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
                .isThrownBy(() -> stage.toCompletableFuture().get())
                .withCauseInstanceOf(RejectedExecutionException.class);
        assertThat(sent).hasValue(0);
    }

    @Test
    void aStageThatWasCancelledBeforeItsTurnSendsNothing() {
        List<Runnable> queue = new ArrayList<>();
        CompletableFuture<JsonNode> stage =
                things().get("1").executeAsync(queue::add).toCompletableFuture();

        stage.cancel(true);
        queue.forEach(Runnable::run);

        assertThat(sent).hasValue(0);
        assertThat(stage).isCancelled();
    }
}
