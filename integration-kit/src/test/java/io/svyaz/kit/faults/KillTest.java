package io.svyaz.kit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.ops.AttemptRow;
import io.svyaz.kit.ops.JobPage;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobErrorKind;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.kit.queue.SyncQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real JVMs, really killed. On a file the next JVM opens what the last one left. */
class KillTest {
    @TempDir
    Path folder;

    enum Where {
        H2_FILE,
        POSTGRESQL
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F03 a JVM is killed while a handler runs: the item runs again after the lease, others are untouched")
    void killed_in_a_handler(Where where) throws Exception {
        Place place = place(where);
        List<Long> ids = enqueue(place, "hang", "plain", "plain", "plain");
        try (FaultNode node = FaultNode.start("first", place)) {
            node.awaitAll("IN " + ids.get(0), "DONE " + ids.get(1), "DONE " + ids.get(2), "DONE " + ids.get(3));
            node.kill();
        }
        Count count = drained("F03", place);
        assertThat(count).isEqualTo(new Count(4, 4, 0, 0));
        JobPage again = job(place, ids.get(0));
        assertThat(again.job().attempts()).isEqualTo(2);
        assertThat(again.attempts()).extracting(AttemptRow::outcome).containsExactly("CRASHED", "DONE");
        assertThat(job(place, ids.get(3)).attempts())
                .singleElement()
                .extracting(AttemptRow::worker)
                .asString()
                .startsWith("first");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F04 a JVM is killed after the effect and before done is written: the second run finds the effect")
    void killed_after_the_effect(Where where) throws Exception {
        Place place = place(where);
        long id = enqueue(place, "effect-then-hang").get(0);
        try (FaultNode node = FaultNode.start("first", place)) {
            node.await("EFFECT " + id);
            node.kill();
        }
        assertThat(drained("F04", place)).isEqualTo(new Count(1, 1, 0, 0));
        assertThat(job(place, id).job().attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F05 a JVM is killed between the commit of handing in and the first claim: every item runs")
    void killed_after_commit(Where where) throws Exception {
        Place place = place(where);
        try (FaultNode node = FaultNode.start("first", place, "enqueue:plain:20")) {
            node.await("COMMITTED");
            node.kill();
        }
        assertThat(drained("F05", place)).isEqualTo(new Count(20, 20, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F13 an item that ends the JVM each time is failed after its attempts, and others run")
    void poison(Where where) throws Exception {
        Place place = place(where);
        long poison = enqueue(place, "halt").get(0);
        for (int attempt = 1; attempt <= 3; attempt++) {
            try (FaultNode node = FaultNode.start("victim-" + attempt, place)) {
                assertThat(node.awaitEnd()).isEqualTo(3);
            }
        }
        enqueue(place, "plain");
        Count count = drained("F13", place);
        assertThat(count).isEqualTo(new Count(2, 1, 0, 0));
        JobPage page = job(place, poison);
        assertThat(page.job().status()).isEqualTo(JobStatus.FAILED);
        assertThat(page.job().errorKind()).contains(JobErrorKind.CRASHED.name());
        assertThat(page.job().attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F29 SIGTERM with items running and waiting: running ones end, the rest is another node's, none twice")
    void terminated(Where where) throws Exception {
        Place place = place(where);
        List<String> types = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            types.add("slow");
        }
        enqueue(place, types.toArray(String[]::new));
        try (FaultNode node = FaultNode.start("first", place)) {
            node.await("IN");
            node.terminate();
            node.await("STOPPED");
        }
        assertThat(place.<Long>with(store -> Ops.in(store).overview().depth().get(JobStatus.PROCESSING)))
                .isZero();
        assertThat(drained("F29", place)).isEqualTo(new Count(50, 50, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F30 a handler that ignores interruption does not keep the process; its item is taken up by the lease")
    void deaf_handler(Where where) throws Exception {
        Place place = place(where);
        long id = enqueue(place, "deaf").get(0);
        try (FaultNode node = FaultNode.start("first", place)) {
            node.await("IN " + id);
            node.terminate();
            node.await("DEAF " + id);
        }
        assertThat(drained("F30", place)).isEqualTo(new Count(1, 1, 0, 0));
        assertThat(job(place, id).job().attempts()).isEqualTo(2);
    }

    private Place place(Where where) {
        return where == Where.H2_FILE ? Place.file(folder.resolve("kit")) : Place.postgres();
    }

    private static List<Long> enqueue(Place place, String... types) {
        return place.with(store -> {
            List<Long> ids = new ArrayList<>();
            for (String type : types) {
                ids.add(SyncQueue.in(store).enqueue(Job.builder(type).build()).id());
            }
            return ids;
        });
    }

    private static Count drained(String row, Place place) throws InterruptedException {
        try (FaultNode node = FaultNode.start("second", place)) {
            node.await("DRAINED");
            node.kill();
        }
        Count count = place.with(Count::of);
        FaultReport.saw(row, place.kind(), count);
        return count;
    }

    private static JobPage job(Place place, long id) {
        return place.with(store -> Ops.in(store).job(id).orElseThrow());
    }
}
