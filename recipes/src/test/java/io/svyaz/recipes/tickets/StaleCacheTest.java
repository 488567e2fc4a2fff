package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Timing;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StaleCacheTest {
    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Timing timing = new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    private final RateLimiter budget = RateLimiter.bucket(2, 1, Duration.ofHours(1), timing);
    private final StaleCache<String, String> cache = new StaleCache<>(
            "rows",
            new TicketReadsBuilder(new NoDesk())
                    .staleFor(Duration.ofMinutes(10))
                    .timing(timing)
                    .budget(budget, 1));
    private final AtomicInteger loads = new AtomicInteger();

    private Read<String> read() {
        return cache.get("a", () -> "value " + loads.incrementAndGet());
    }

    private static Supplier<String> failing() {
        return () -> {
            throw new UnavailableException(ErrorDetails.of("load", "down", Execution.UNKNOWN), null);
        };
    }

    private void pass(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    @Test
    @DisplayName("S1-20 a spent budget shows the old value until it is too old")
    void a_spent_budget_shows_the_old_value() {
        read();
        budget.admit("others", Duration.ZERO);
        pass(60);

        Read<String> shown = read();

        assertThat(shown.value()).isEqualTo("value 1");
        assertThat(shown.stale()).isTrue();
        assertThat(shown.asOf()).isEqualTo(clock.instant().minusSeconds(60));
        pass(600);
        assertThat(read().value()).isEqualTo("value 2");
    }

    @Test
    @DisplayName("S1-20 a first reader does not look at the budget: the client's limiter decides")
    void a_first_reader_asks() {
        budget.admit("others", Duration.ZERO);
        budget.admit("others", Duration.ZERO);

        assertThat(read().stale()).isFalse();
    }

    @Test
    @DisplayName("F50 a load that fails is tried again after five seconds, and the old value is shown meanwhile")
    void a_failing_load_shows_the_old_value() {
        read();
        pass(60);

        assertThat(cache.get("a", failing()).stale()).isTrue();
        assertThat(read().value()).isEqualTo("value 1");
        pass(5);
        assertThat(read().value()).isEqualTo("value 2");
    }

    @Test
    @DisplayName("F50 a load that fails with nothing to show fails, and is not kept")
    void a_failing_first_load_fails() {
        assertThatThrownBy(() -> cache.get("a", failing())).isInstanceOf(UnavailableException.class);

        assertThat(read().value()).isEqualTo("value 1");
    }

    @Test
    @DisplayName("F50 while a slow load renews a value, others see the old one")
    void others_do_not_wait_for_a_slow_load() throws Exception {
        read();
        pass(60);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread slow = new Thread(() -> cache.get("a", () -> {
            begun.countDown();
            await(go);
            return "slow";
        }));
        slow.start();
        begun.await();

        Read<String> meanwhile = read();
        go.countDown();
        slow.join();

        assertThat(meanwhile.value()).isEqualTo("value 1");
        assertThat(meanwhile.stale()).isTrue();
        assertThat(read().value()).isEqualTo("slow");
    }

    @Test
    @DisplayName("F50 a webhook during a load: what it brings is not kept, and the old value is gone")
    void an_eviction_during_a_load_wins() {
        read();
        pass(60);

        Read<String> evicted = cache.get("a", () -> {
            cache.evict("a");
            return "before the webhook";
        });

        assertThat(evicted.value()).isEqualTo("before the webhook");
        assertThat(read().value()).isEqualTo("value 2");
        cache.evictIf("a"::equals);
        assertThatThrownBy(() -> cache.get("a", failing())).isInstanceOf(UnavailableException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
