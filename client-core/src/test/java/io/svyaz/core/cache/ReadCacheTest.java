package io.svyaz.core.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.internal.FakeTiming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadCacheTest {
    private final FakeTiming clock = new FakeTiming();
    private final AtomicInteger loads = new AtomicInteger();
    private final ReadCache<String, String> cache = new ReadCache<>("rows", ReadCache.USUAL_TIME, 3, clock.timing());
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private String read(String key) {
        return cache.get(key, () -> key + loads.incrementAndGet());
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private static CallInterruptedException stopped() {
        return new CallInterruptedException(ErrorDetails.of("load", "stopped", Execution.REFUSED), null);
    }

    @Test
    void aValueIsLoadedOnceInItsTimeAndAnewAfterIt() {
        assertThat(read("a")).isEqualTo("a1");
        clock.advance(Duration.ofSeconds(60).minusNanos(1));
        assertThat(read("a")).isEqualTo("a1");
        clock.advance(Duration.ofNanos(1));

        assertThat(cache.peek("a")).isEmpty();
        assertThat(read("a")).isEqualTo("a2");
    }

    @Test
    void anOldValueIsKeptForThoseWhoAskForItAndNotHandedOutOtherwise() {
        ReadCache<String, String> patient =
                new ReadCache<>("rows", Duration.ofSeconds(60), Duration.ofSeconds(600), 3, clock.timing());
        patient.get("a", () -> "old");

        clock.advance(Duration.ofSeconds(660).minusNanos(1));
        assertThat(patient.peek("a")).isEmpty();
        assertThat(patient.peekStale("a")).contains("old");
        assertThat(patient.get("a", () -> "new")).isEqualTo("new");
        assertThat(patient.peekStale("a")).contains("new");

        clock.advance(Duration.ofSeconds(660));
        assertThat(patient.peekStale("a")).isEmpty();
        assertThat(patient.size()).isZero();
    }

    @Test
    void aFailedLoadLeavesTheOldValueAndAnEvictionTakesIt() {
        ReadCache<String, String> patient =
                new ReadCache<>("rows", Duration.ofSeconds(60), Duration.ofSeconds(600), 3, clock.timing());
        patient.get("a", () -> "old");
        clock.advance(Duration.ofSeconds(60));

        assertThatThrownBy(() -> patient.get("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(patient.peekStale("a")).contains("old");

        patient.evict("a");
        assertThat(patient.peekStale("a")).isEmpty();
    }

    @Test
    void aLoadIsSeenWhileItRunsAndNoMoreOnceItsKeyIsEvicted() {
        List<Boolean> seen = new ArrayList<>();

        assertThat(cache.isLoading("a")).isFalse();
        cache.get("a", () -> {
            seen.add(cache.isLoading("a"));
            seen.add(cache.isLoading("b"));
            cache.evict("a");
            seen.add(cache.isLoading("a"));
            return "value";
        });

        assertThat(seen).containsExactly(true, false, false);
        assertThat(cache.peekStale("a")).isEmpty();
    }

    @Test
    void aNegativeStaleTimeIsRefused() {
        assertThatThrownBy(
                        () -> new ReadCache<>("rows", Duration.ofSeconds(1), Duration.ofSeconds(-1), 3, clock.timing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("staleTime");
    }

    @Test
    void theTimeBeginsWhenTheLoadEnds() {
        cache.get("a", () -> {
            clock.advance(Duration.ofMinutes(2));
            return "slow";
        });

        clock.advance(Duration.ofSeconds(59));

        assertThat(read("a")).isEqualTo("slow");
    }

    @Test
    @DisplayName("F50 a hundred readers of one key are one load")
    void aHundredReadersOfOneKeyAreOneLoad() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(100);
        Callable<String> reader = () -> {
            started.countDown();
            return cache.get("a", () -> {
                loads.incrementAndGet();
                awaitQuietly(open);
                return "value";
            });
        };
        List<Future<String>> readers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            readers.add(pool.submit(reader));
        }
        started.await();
        open.countDown();

        for (Future<String> each : readers) {
            assertThat(each.get()).isEqualTo("value");
        }
        assertThat(loads).hasValue(1);
    }

    @Test
    @DisplayName("F50 a failing load fails all who wait and is not kept")
    void aFailingLoadFailsAllWhoWaitAndIsNotKept() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        IllegalStateException failure = new IllegalStateException("no");
        Thread[] waiter = new Thread[1];
        Future<?> first = pool.submit(() -> cache.get("a", () -> {
            loads.incrementAndGet();
            awaitQuietly(open);
            throw failure;
        }));
        until(() -> loads.get() == 1);
        Future<?> second = pool.submit(() -> {
            waiter[0] = Thread.currentThread();
            return read("a");
        });
        until(() -> waiter[0] != null && waits(waiter[0]));
        open.countDown();

        assertThat(catchThrowable(first::get)).hasCause(failure);
        assertThat(catchThrowable(second::get)).hasCause(failure);
        assertThat(cache.peek("a")).isEmpty();
        assertThat(read("a")).isEqualTo("a2");
    }

    @Test
    void aWaiterThatIsInterruptedStopsAndTheLoadGoesOn() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Thread[] waiter = new Thread[1];
        Future<String> loading = pool.submit(() -> cache.get("a", () -> {
            loads.incrementAndGet();
            awaitQuietly(open);
            return "value";
        }));
        until(() -> loads.get() == 1);
        Future<Boolean> flag = pool.submit(() -> {
            waiter[0] = Thread.currentThread();
            assertThatThrownBy(() -> read("a")).isInstanceOf(CallInterruptedException.class);
            return Thread.interrupted();
        });
        until(() -> waiter[0] != null && waits(waiter[0]));
        waiter[0].interrupt();

        assertThat(flag.get()).isTrue();
        open.countDown();
        assertThat(loading.get()).isEqualTo("value");
        assertThat(read("a")).isEqualTo("value");
    }

    @Test
    void whenTheLoaderIsInterruptedAWaiterLoadsInItsPlace() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Thread[] waiter = new Thread[1];
        Future<?> first = pool.submit(() -> cache.get("a", () -> {
            loads.incrementAndGet();
            awaitQuietly(open);
            throw stopped();
        }));
        until(() -> loads.get() == 1);
        Future<String> second = pool.submit(() -> {
            waiter[0] = Thread.currentThread();
            return read("a");
        });
        until(() -> waiter[0] != null && waits(waiter[0]));
        open.countDown();

        assertThat(catchThrowable(first::get)).hasCauseInstanceOf(CallInterruptedException.class);
        assertThat(second.get()).isEqualTo("a2");
    }

    @Test
    void readersOfAnotherKeyDoNotWaitForALoad() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Future<String> slow = pool.submit(() -> cache.get("a", () -> {
            loads.incrementAndGet();
            awaitQuietly(open);
            return "slow";
        }));
        until(() -> loads.get() == 1);

        assertThat(pool.submit(() -> read("b")).get(30, TimeUnit.SECONDS)).isEqualTo("b2");
        assertThat(slow).isNotDone();
        open.countDown();
        assertThat(slow.get()).isEqualTo("slow");
    }

    @Test
    @DisplayName("F50 what was loaded while its key was evicted is not kept")
    void whatWasLoadedWhileItsKeyWasEvictedIsNotKept() {
        assertThat(cache.get("a", () -> {
                    cache.evict("a");
                    return "stale";
                }))
                .isEqualTo("stale");
        assertThat(cache.get("b", () -> {
                    cache.evictIf("b"::equals);
                    return "stale";
                }))
                .isEqualTo("stale");

        assertThat(cache.peek("a")).isEmpty();
        assertThat(cache.peek("b")).isEmpty();
    }

    @Test
    void aReaderAfterAnEvictionDoesNotJoinTheLoadFromBeforeIt() {
        String outer = cache.get("a", () -> {
            cache.evict("a");
            assertThat(cache.get("a", () -> "new")).isEqualTo("new");
            return "stale";
        });

        assertThat(outer).isEqualTo("stale");
        assertThat(cache.peek("a")).contains("new");
    }

    @Test
    void anEvictionByPredicateLeavesTheOthers() {
        read("a");
        read("b");

        cache.evictIf("a"::equals);

        assertThat(cache.peek("a")).isEmpty();
        assertThat(cache.peek("b")).contains("b2");
    }

    @Test
    void theValueReadLongestAgoMakesRoom() {
        read("a");
        read("b");
        read("c");
        read("a");
        read("d");

        assertThat(cache.size()).isEqualTo(3);
        assertThat(cache.peek("b")).isEmpty();
        assertThat(cache.peek("a")).contains("a1");
    }

    @Test
    void aLoadThatAsksForItselfFailsInsteadOfWaitingForEver() {
        assertThatThrownBy(() -> cache.get("a", () -> read("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("asks for the same value");
    }

    @Test
    void aCacheWithoutTimeOrRoomIsRefused() {
        assertThatThrownBy(() -> new ReadCache<>("x", Duration.ZERO, 1, clock.timing()))
                .hasMessageContaining("timeToLive");
        assertThatThrownBy(() -> new ReadCache<>("x", ReadCache.USUAL_TIME, 0, clock.timing()))
                .hasMessageContaining("mostValues");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
