package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.LocalPostgres;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnqueueTest {
    static Stream<DataSource> stores() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return Stream.of(h2, LocalPostgres.newDatabase());
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("S2-18 F06 a job handed in with a connection that rolls back is never there")
    void rolled_back(DataSource source) throws Exception {
        Store store = installed(source);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            SyncQueue.in(store)
                    .enqueue(connection, Job.builder("a").orderKey("k").build());
            connection.rollback();
        }
        assertThat(count(store, "job")).isZero();
        assertThat(count(store, "lane")).isZero();
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F18 a dedupe key handed in by ten threads makes one row")
    void deduplicated(DataSource source) throws Exception {
        Store store = installed(source);
        SyncQueue queue = SyncQueue.in(store);
        Job job = Job.builder("a").dedupe("event-1", Duration.ofHours(1)).build();
        var threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Enqueued>> tries = Stream.<Callable<Enqueued>>generate(() -> () -> queue.enqueue(job))
                    .limit(10)
                    .toList();
            assertThat(threads.invokeAll(tries).stream().map(f -> added(f))).containsOnlyOnce(true);
        } finally {
            threads.shutdownNow();
        }
        assertThat(count(store, "job")).isOne();
        assertThat(count(store, "lane")).isOne();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_waiting_job_takes_over_the_newer_payload(DataSource source) {
        Store store = installed(source);
        SyncQueue queue = SyncQueue.in(store);
        Enqueued first = queue.enqueue(state("1"));
        assertThat(queue.enqueue(state("2"))).isEqualTo(new Enqueued(first.id(), Enqueued.Outcome.COALESCED));
        assertThat(store.<String>run(
                        "test",
                        connection -> Sql.one(connection, "select payload from svyaz_job", row -> row.getString(1))
                                .orElseThrow()))
                .isEqualTo("2");
    }

    private static boolean added(java.util.concurrent.Future<Enqueued> one) {
        try {
            return one.get().added();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Job state(String payload) {
        return Job.builder("a").orderKey("k").coalesce().payload(payload).build();
    }

    private static Store installed(DataSource source) {
        Store store = Store.builder(source).build();
        store.installSchema();
        return store;
    }

    private static long count(Store store, String table) {
        return store.<Long>run(
                "test",
                connection -> Sql.one(connection, "select count(*) from " + store.table(table), row -> row.getLong(1))
                        .orElseThrow());
    }
}
