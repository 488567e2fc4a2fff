package io.svyaz.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.kit.Store;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import io.svyaz.usedesk.UsedeskClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that repeats, inside a queue that repeats. */
class HandlerRetriesTest {
    private static final String TOKEN = "0f7a1c2b3d4e5f60718293a4b5c6d7e8f9012345";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 6"})
    @DisplayName(
            "F40 a job whose vendor stays away is sent as often as configured: attempts of the queue times sends of the client")
    void sendsAreWhatIsConfigured(int sends, int total) {
        FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
        try (FakeUsedesk account = FakeUsedesk.start(clock, TOKEN);
                Store file = Store.h2File(folder.resolve("kit"))) {
            DataSource source = file.dataSource();
            Store store = Store.builder(source).clock(clock).build();
            UsedeskClient usedesk = UsedeskClient.builder()
                    .baseUrl(account.baseUrl().toString())
                    .token(Secret.of(TOKEN))
                    .retry(
                            sends == 1
                                    ? RetryPolicy.never()
                                    : RetryPolicy.exponential()
                                            .maxAttempts(sends)
                                            .build())
                    .logger(RequestLogger.none())
                    .timing(new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0))
                    .build();
            account.faults().next(99, "users", Fault.badGateway());
            SyncQueue.in(store).enqueue(Job.builder("agents").build());
            SyncWorker worker = SyncWorker.builder(store)
                    .handler("agents", job -> usedesk.users().list().execute())
                    .build();

            for (int i = 0; i < 10; i++) {
                worker.runOnce();
                clock.advance(Duration.ofHours(1));
            }

            assertThat(account.requests("users")).hasSize(total);
        }
    }
}
