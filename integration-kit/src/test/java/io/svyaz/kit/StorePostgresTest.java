package io.svyaz.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class StorePostgresTest {
    @Test
    @DisplayName("F32 two nodes that install at the same instant on an empty database both succeed")
    void nodes_install_together() throws Exception {
        DataSource source = LocalPostgres.newDatabase();
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> nodes = Stream.generate(
                            () -> Store.builder(source).build())
                    .limit(4)
                    .map(store -> Executors.callable(store::installSchema))
                    .toList();
            for (Future<Object> node : threads.invokeAll(nodes)) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Store.builder(source).build().checkSchema();
    }

    @Test
    @DisplayName("F32 a node that starts does not wait for those that work")
    void install_beside_writers() throws Exception {
        PGSimpleDataSource source = (PGSimpleDataSource) LocalPostgres.newDatabase();
        source.setOptions("-c lock_timeout=1000");
        Store store = Store.builder(source).build();
        store.installSchema();
        try (var writer = source.getConnection()) {
            writer.setAutoCommit(false);
            SyncQueue.in(store).enqueue(writer, Job.builder("a").build());
            store.installSchema();
            writer.rollback();
        }
    }

    @Test
    @DisplayName("S2-24 the check names what is missing in PostgreSQL")
    void the_check_names_what_is_missing() {
        Store store = Store.builder(LocalPostgres.newDatabase()).prefix("crm_").build();
        assertThat(store.dialect()).isEqualTo(Dialect.POSTGRESQL);
        assertThatThrownBy(store::checkSchema).hasMessageContaining("table crm_job,");
    }
}
