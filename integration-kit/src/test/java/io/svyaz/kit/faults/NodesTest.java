package io.svyaz.kit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.Store;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several JVMs on one PostgreSQL. */
class NodesTest {
    @Test
    @DisplayName("F01 two JVMs share a backlog: everything is done once")
    void two_nodes() throws Exception {
        Place place = Place.postgres();
        enqueue(place, "plain", 1_000);
        try (FaultNode one = FaultNode.start("one", place);
                FaultNode two = FaultNode.start("two", place)) {
            one.await("DRAINED");
            two.await("DRAINED");
            one.terminate();
            two.terminate();
        }
        Count count = place.with(Count::of);
        FaultReport.saw("F01", place.kind(), count);
        assertThat(count).isEqualTo(new Count(1_000, 1_000, 0, 0));
    }

    @Test
    @DisplayName("F33 a node joins and leaves every second: everything is done once")
    void nodes_come_and_go() throws Exception {
        Place place = Place.postgres();
        enqueue(place, "slow", 120);
        try (FaultNode steady = FaultNode.start("steady", place)) {
            for (int i = 0; i < 5; i++) {
                try (FaultNode guest = FaultNode.start("guest-" + i, place)) {
                    guest.await("READY");
                    guest.live(Duration.ofMillis(500));
                    guest.terminate();
                }
            }
            steady.await("DRAINED");
            steady.terminate();
        }
        Count count = place.with(Count::of);
        FaultReport.saw("F33", place.kind(), count);
        assertThat(count).isEqualTo(new Count(120, 120, 0, 0));
    }

    private static void enqueue(Place place, String type, int count) {
        place.with(store -> handIn(store, type, count));
    }

    private static int handIn(Store store, String type, int count) {
        return store.<Integer>run("faults.enqueue", connection -> {
            for (int i = 0; i < count; i++) {
                SyncQueue.in(store).enqueue(connection, Job.builder(type).build());
            }
            return count;
        });
    }
}
