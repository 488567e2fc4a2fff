package io.svyaz.kit.idmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.FreshTables;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Claims;
import io.svyaz.kit.internal.Sql;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an id map in a database does besides: leases, restarts, and what a read costs. */
abstract class StoredIdMapContract extends IdMapContract {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final FakeClock clock = new FakeClock(START);
    private FreshTables tables;

    abstract DataSource source();

    @BeforeEach
    void freshTables() {
        tables = FreshTables.in(source());
    }

    @Override
    IdRegistry node() {
        return new JdbcIdMap(tables.node(), LEASE, pause -> Thread.yield());
    }

    @Test
    @DisplayName("S0-10 S1-11 the second node waits for the first and reads what it made")
    void waits_and_reads() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        var first = new FutureTask<>(() -> node().remoteOrCreate(CLIENT, "7", () -> {
            begun.countDown();
            await(asked);
            return "700";
        }));
        new Thread(first).start();
        begun.await();
        AtomicInteger waits = new AtomicInteger();
        IdRegistry second = new JdbcIdMap(tables.node(), LEASE, pause -> {
            waits.incrementAndGet();
            asked.countDown();
            get(first);
        });
        String read = second.remoteOrCreate(CLIENT, "7", () -> {
            throw new AssertionError("created twice");
        });
        assertThat(read).isEqualTo("700");
        assertThat(waits).hasValue(1);
    }

    @Test
    @DisplayName("S1-11 F03 a node that died while it created is waited for until its lease ends, then replaced")
    void the_dead_are_replaced() {
        Store store = tables.node(clock);
        Claims dead = new Claims(store, "id_map_claim", LEASE, "system", "kind", "local_id");
        assertThat(store.<Boolean>run(
                        "test", connection -> dead.take(connection, "dead node", "usedesk", "client", "7")))
                .isTrue();
        IdRegistry survivor = new JdbcIdMap(store, LEASE, clock::sleep);
        assertThat(survivor.remoteOrCreate(CLIENT, "7", () -> "700")).isEqualTo("700");
        assertThat(clock.instant())
                .isBetween(START.plus(LEASE), START.plus(LEASE).plusSeconds(1));
        assertThat(claims(store)).isZero();
    }

    @Test
    void a_node_that_was_thought_dead_reads_the_winner() {
        Store store = tables.node(clock);
        IdRegistry frozen = new JdbcIdMap(store, LEASE, clock::sleep);
        IdRegistry other = new JdbcIdMap(store, LEASE, clock::sleep);
        String result = frozen.remoteOrCreate(CLIENT, "7", () -> {
            clock.advance(LEASE.plusSeconds(1));
            other.remoteOrCreate(CLIENT, "7", () -> "winner");
            return "late";
        });
        assertThat(result).isEqualTo("winner");
    }

    @Test
    void creating_runs_outside_any_transaction() {
        Store store = tables.node();
        node().remoteOrCreate(CLIENT, "7", () -> {
            assertThat(claims(store)).isOne();
            return "700";
        });
        assertThat(claims(store)).isZero();
    }

    @Test
    void waiting_ends_with_an_interrupt_and_keeps_the_flag() {
        Store store = tables.node(clock);
        Claims other = new Claims(store, "id_map_claim", LEASE, "system", "kind", "local_id");
        store.<Boolean>run("test", connection -> other.take(connection, "other", "usedesk", "client", "7"));
        IdRegistry map = new JdbcIdMap(store, LEASE, pause -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> map.remoteOrCreate(CLIENT, "7", () -> "700"))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("usedesk.client");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void reading_touches_a_row_once_a_day_at_most() {
        Store store = tables.node(clock);
        IdRegistry map = IdMap.in(store);
        map.link(CLIENT, "7", "700");
        clock.advance(Duration.ofHours(23));
        map.remote(CLIENT, "7");
        assertThat(lastSeen(store)).isEqualTo(START);
        clock.advance(Duration.ofHours(2));
        map.local(CLIENT, "700");
        assertThat(lastSeen(store)).isEqualTo(START.plus(Duration.ofHours(25)));
        map.remote(CLIENT, "7");
        assertThat(lastSeen(store)).isEqualTo(START.plus(Duration.ofHours(25)));
    }

    private static long claims(Store store) {
        return store.<Long>run(
                "test",
                connection -> Sql.one(
                                connection,
                                "select count(*) from " + store.table("id_map_claim"),
                                row -> row.getLong(1))
                        .orElseThrow());
    }

    private static Instant lastSeen(Store store) {
        return store.run(
                "test",
                connection -> Sql.one(
                                connection,
                                "select last_seen from " + store.table("id_map"),
                                row -> Sql.instant(row, 1))
                        .orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void get(FutureTask<String> task) {
        try {
            task.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
