package io.svyaz.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.internal.Sql;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void a_new_file_has_all_tables_and_can_be_opened_again() {
        try (Store store = Store.h2File(folder.resolve("kit"))) {
            store.checkSchema();
        }
        try (Store store = Store.h2File(folder.resolve("kit"))) {
            store.checkSchema();
        }
    }

    @Test
    @DisplayName("S2-24 the check names a missing table and a missing column")
    void the_check_names_what_is_missing() {
        Store store = Store.builder(memory("missing")).prefix("crm_").build();
        assertThatThrownBy(store::checkSchema)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table crm_job")
                .hasMessageContaining("installSchema");
        store.installSchema();
        store.run("test", connection -> Sql.update(connection, "alter table crm_job drop column claim"));
        assertThatThrownBy(store::checkSchema)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing: crm_job.claim.");
    }

    @Test
    void a_prefix_that_would_need_quotes_is_refused() {
        assertThatThrownBy(() -> Store.builder(memory("prefix"))
                        .prefix("a; drop table x")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prefix");
    }

    @Test
    void the_clock_is_the_database_s_and_does_not_go_back() {
        Store store = Store.builder(memory("clock")).build();
        Instant first = store.clock().instant();
        assertThat(Duration.between(first, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(store.clock().instant()).isAfterOrEqualTo(first);
    }

    @Test
    void work_that_throws_leaves_nothing_behind() {
        Store store = Store.builder(memory("rollback")).build();
        store.installSchema();
        assertThatThrownBy(() -> store.run("test", connection -> {
                    Sql.update(
                            connection,
                            "insert into svyaz_cursor (name, position, updated_at) values (?, ?, ?)",
                            "a",
                            "1",
                            Instant.now());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(store.<Long>run(
                        "test",
                        connection -> Sql.one(connection, "select count(*) from svyaz_cursor", row -> row.getLong(1))
                                .orElseThrow()))
                .isZero();
    }

    private static JdbcDataSource memory(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
