package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimPlanTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "F34 on H2 a backlog of 20,000 due items is claimed through indexes, no full scan (instead of 100,000)")
    void h2() {
        look(Databases.h2(folder), "tablescan");
    }

    @Test
    @DisplayName(
            "F34 on PostgreSQL a backlog of 20,000 due items is claimed through indexes, no full scan (instead of 100,000)")
    void postgres() {
        look(Databases.postgres(), "seq scan");
    }

    private static void look(JdbcConnectionPool pool, String fullScan) {
        try {
            Queue queue = new Queue(Store.builder(pool).build());
            fill(queue);
            Instant now = queue.store.clock().instant();
            assertThat(plan(queue, new Lanes(queue.store).dueQuery(), now)).doesNotContain(fullScan);
            assertThat(plan(queue, new JobTable(queue.store).headQuery(), "k:7"))
                    .doesNotContain(fullScan);
        } finally {
            pool.dispose();
        }
    }

    private static void fill(Queue queue) {
        String numbers = queue.store.dialect() == Dialect.POSTGRESQL
                ? "generate_series(1, 20000) as n(x)"
                : "system_range(1, 20000) as n(x)";
        queue.sql(
                "insert into svyaz_job (type, lane, payload, direction, status, priority, attempts, deferrals, unsure,"
                        + " next_attempt, created_at, correlation_id, claim, cancel_requested)"
                        + " select 'a', 'k:' || x, '{}', 'OUTBOUND', 'PENDING', 0, 0, 0, false, current_timestamp,"
                        + " current_timestamp, 'c', 0, false from " + numbers);
        queue.sql("insert into svyaz_lane (task_name, task_instance, execution_time, picked, version, priority)"
                + " select 'svyaz-lane', 'k:' || x, current_timestamp, false, 1, 0 from " + numbers);
        queue.sql("analyze");
    }

    private static String plan(Queue queue, String query, Object parameter) {
        List<String> lines = queue.store.run(
                "test", connection -> Sql.list(connection, "explain " + query, row -> row.getString(1), parameter));
        return String.join("\n", lines).toLowerCase(java.util.Locale.ROOT);
    }
}
