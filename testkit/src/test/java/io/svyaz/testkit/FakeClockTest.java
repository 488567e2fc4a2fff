package io.svyaz.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FakeClockTest {

    private static final Instant START = Instant.parse("2026-05-14T09:00:00Z");

    private final FakeClock clock = new FakeClock(START);

    @Test
    void standsStillUntilItIsAdvanced() {
        assertThat(clock.instant()).isEqualTo(START);

        clock.advance(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(180));
    }

    @Test
    void nanoTimeMovesWithTheClock() {
        long before = clock.nanoTime();

        clock.advance(Duration.ofMillis(5));

        assertThat(clock.nanoTime() - before).isEqualTo(5_000_000);
    }

    @Test
    void sleepingMovesTheClockAndIsRemembered() {
        clock.sleep(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(10));
        clock.sleep(Duration.ofSeconds(2));

        assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(13));
    }

    @Test
    void viewInAnotherZoneMovesTogetherWithTheClock() {
        Clock moscow = clock.withZone(ZoneId.of("Europe/Moscow"));

        clock.advance(Duration.ofHours(1));

        assertThat(moscow.instant()).isEqualTo(START.plusSeconds(3600));
        assertThat(moscow.getZone()).isEqualTo(ZoneId.of("Europe/Moscow"));
    }

    @Test
    void doesNotGoBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofNanos(-1)));
    }

    @Test
    void losesNoStepOfManyThreads() {
        IntStream.range(0, 1000).parallel().forEach(i -> clock.sleep(Duration.ofMillis(1)));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
        assertThat(clock.sleeps()).hasSize(1000);
    }
}
