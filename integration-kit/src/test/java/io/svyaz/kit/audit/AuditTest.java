package io.svyaz.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.Store;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTest {
    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-01T10:00:00Z"));

    private Store installed(DataSource source) {
        Store store = Store.builder(source).clock(clock).build();
        store.installSchema();
        return store;
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-30 who did what and when is there, newest first, page by page")
    void pages(DataSource source) {
        Audit audit = Audit.in(installed(source));
        for (int i = 1; i <= 7; i++) {
            audit.record("anna", "job.requeue", "job:" + i, "");
            clock.advance(Duration.ofMinutes(1));
        }
        List<String> seen = new ArrayList<>();
        AuditFilter filter = AuditFilter.all().limit(3);
        AuditPage page = audit.list(filter);
        page.entries().forEach(entry -> seen.add(entry.target()));
        while (page.next().isPresent()) {
            page = audit.list(filter.before(page.next().get()));
            page.entries().forEach(entry -> seen.add(entry.target()));
        }
        assertThat(seen).containsExactly("job:7", "job:6", "job:5", "job:4", "job:3", "job:2", "job:1");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    void each_filter_and_all_together(DataSource source) {
        Audit audit = Audit.in(installed(source));
        audit.record("anna", "job.requeue", "job:1", "a");
        clock.advance(Duration.ofHours(1));
        audit.record("boris", "job.cancel", "job:1", "b");
        clock.advance(Duration.ofHours(1));
        audit.record("anna", "job.cancel", "job:2", "c");

        assertThat(details(audit, AuditFilter.all().actor("anna"))).containsExactly("c", "a");
        assertThat(details(audit, AuditFilter.all().action("job.cancel"))).containsExactly("c", "b");
        assertThat(details(audit, AuditFilter.all().target("job:1"))).containsExactly("b", "a");
        assertThat(details(audit, AuditFilter.all().from(clock.instant()))).containsExactly("c");
        assertThat(details(audit, AuditFilter.all().to(clock.instant()))).containsExactly("b", "a");
        assertThat(details(
                        audit,
                        AuditFilter.all()
                                .actor("anna")
                                .action("job.cancel")
                                .target("job:2")
                                .from(clock.instant())
                                .to(clock.instant().plusSeconds(1))))
                .containsExactly("c");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    void an_entry_in_the_host_s_transaction_goes_with_it(DataSource source) throws Exception {
        Audit audit = Audit.in(installed(source));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            audit.record(connection, "anna", "job.cancel", "job:1", "");
            connection.rollback();
            audit.record(connection, "anna", "job.cancel", "job:2", "");
            connection.commit();
        }
        assertThat(audit.list(AuditFilter.all()).entries())
                .extracting(AuditEntry::target)
                .containsExactly("job:2");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("F43 details are bounded and what looks like a secret in them is masked")
    void bounded(DataSource source) {
        Audit audit = Audit.in(installed(source));
        audit.record("anna", "x", "y", "token=abc123def456 \0" + "😀".repeat(2000));
        assertThat(details(audit, AuditFilter.all()).get(0))
                .doesNotContain("abc123def456")
                .hasSizeLessThanOrEqualTo(1000)
                .endsWith("😀");
        assertThatThrownBy(() -> audit.record(" ", "x", "y", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actor");
    }

    private static List<String> details(Audit audit, AuditFilter filter) {
        return audit.list(filter).entries().stream().map(AuditEntry::details).toList();
    }
}
