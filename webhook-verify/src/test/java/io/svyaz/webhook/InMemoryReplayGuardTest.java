package io.svyaz.webhook;

import static io.svyaz.webhook.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryReplayGuardTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final ReplayGuard guard = ReplayGuard.inMemory(3, now::get);

    @Test
    void knowsAnIdThroughTheLastInstantOfItsLife() {
        assertThat(guard.firstSeen("a", NOW.plusSeconds(10))).isTrue();

        now.set(NOW.plusSeconds(10));
        assertThat(guard.firstSeen("a", NOW.plusSeconds(10))).isFalse();

        now.set(NOW.plusSeconds(10).plusNanos(1));
        assertThat(guard.firstSeen("a", NOW.plusSeconds(20))).isTrue();
    }

    @Test
    void makesRoomByForgettingTheExpiredOnly() {
        guard.firstSeen("long", NOW.plusSeconds(100));
        guard.firstSeen("short", NOW.plusSeconds(1));
        guard.firstSeen("middle", NOW.plusSeconds(50));
        now.set(NOW.plusSeconds(2));

        assertThat(guard.firstSeen("new", NOW.plusSeconds(100))).isTrue();
        assertThat(guard.firstSeen("long", NOW.plusSeconds(100))).isFalse();
        assertThat(guard.firstSeen("middle", NOW.plusSeconds(50))).isFalse();
    }

    @Test
    void neitherForgetsNorLiesWhenFullOfLiveIds() {
        for (String id : new String[] {"a", "b", "c"}) {
            guard.firstSeen(id, NOW.plusSeconds(10));
        }

        assertThatThrownBy(() -> guard.firstSeen("d", NOW.plusSeconds(10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("capacity");
        assertThat(guard.firstSeen("a", NOW.plusSeconds(10)))
                .as("a replay is known even then")
                .isFalse();
    }

    @Test
    void hasRoomAgainForWhatWasGivenBack() {
        for (String id : new String[] {"a", "b", "c"}) {
            guard.firstSeen(id, NOW.plusSeconds(10));
        }
        guard.forget("b");
        guard.forget("never seen");

        assertThat(guard.firstSeen("b", NOW.plusSeconds(99))).isTrue();
        now.set(NOW.plusSeconds(20));
        assertThat(guard.firstSeen("b", NOW.plusSeconds(99)))
                .as("its new life counts")
                .isFalse();
    }

    @Test
    void refusesToHoldNothing() {
        assertThatThrownBy(() -> ReplayGuard.inMemory(0, now::get)).hasMessageStartingWith("capacity:");
    }

    @Test
    void letsExactlyOneOfManyThreadsHaveAnId() throws Exception {
        var wide = ReplayGuard.inMemory(1000, now::get);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 8000)
                    .mapToObj(i -> (Callable<Boolean>) () -> wide.firstSeen("id" + i % 1000, NOW.plusSeconds(5)))
                    .toList();
            int firsts = 0;
            for (var answer : pool.invokeAll(calls)) {
                firsts += answer.get() ? 1 : 0;
            }
            assertThat(firsts).isEqualTo(1000);
        } finally {
            pool.shutdownNow();
        }
    }
}
