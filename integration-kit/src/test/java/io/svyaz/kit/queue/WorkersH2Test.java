package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkersH2Test extends WorkersContract {
    @TempDir
    Path folder;

    @Override
    JdbcConnectionPool pool() {
        return Databases.h2(folder);
    }

    @Test
    @DisplayName("F30 a handler that is interrupted within a statement does not close the embedded file for the others")
    void interrupted_statement() {
        try (Store store = Store.h2File(folder.resolve("embedded"))) {
            Queue embedded = new Queue(store);
            CountDownLatch inside = new CountDownLatch(1);
            long id = embedded.add("a");
            SyncWorker worker = started(fast(embedded, "w").handler("a", job -> {
                while (!job.stopRequested()) {
                    inside.countDown();
                    embedded.sql("update svyaz_cursor set position = 'x'");
                }
                // What a handler does that is busy with the database when the interruption comes.
                Thread.currentThread().interrupt();
                for (int i = 0; i < 50; i++) {
                    embedded.add("later");
                }
            }));
            until(() -> inside.getCount() == 0);
            worker.stop(Duration.ofSeconds(10));
            assertThat(embedded.row(id).status()).isEqualTo("DONE");
            assertThat(embedded.rows()).hasSize(51);
        }
    }
}
