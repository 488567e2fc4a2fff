package io.svyaz.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.FakeClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRequestLoggerTest {
    @TempDir
    Path temp;

    private final FakeClock clock = new FakeClock(Rows.TIME);

    @Test
    @DisplayName("S3-19 the folder is created with the first row; a row is one line of JSON")
    void oneLine() throws Exception {
        Path folder = temp.resolve("a/b");
        try (FileRequestLogger log = FileRequestLogger.in(folder, 100_000, Duration.ofDays(3), 1_000_000, clock)) {
            assertThat(folder).doesNotExist();
            log.log(new LogRow(
                    "bitrix",
                    "op",
                    "c1",
                    1,
                    Rows.TIME,
                    "POST",
                    "https://a.example/x",
                    Map.of("Accept", "a\"b"),
                    Optional.of(new LoggedBody("{\"a\":\"я\u2028\n\\\"}", 9, true)),
                    OptionalInt.empty(),
                    Map.of(),
                    Optional.empty(),
                    Duration.ofMillis(5),
                    Optional.of("timeout")));
            assertThat(log.lost()).isZero();
        }
        assertThat(Files.readAllLines(folder.resolve("requests-2026-03-01.0001.jsonl")))
                .containsExactly("{\"created_at\":\"2026-03-01T10:00:00Z\",\"vendor\":\"bitrix\",\"operation\":\"op\","
                        + "\"correlation_id\":\"c1\",\"attempt\":1,\"method\":\"POST\","
                        + "\"endpoint\":\"https://a.example/x\",\"request_headers\":{\"Accept\":\"a\\\"b\"},"
                        + "\"request_body\":\"{\\\"a\\\":\\\"я\\u2028\\u000a\\\\\\\"}\",\"request_bytes\":9,"
                        + "\"request_truncated\":true,\"status_code\":null,\"duration_ms\":5.0,\"error\":\"timeout\"}");
    }

    @Test
    @DisplayName("S3-19 files are rotated by size and day, and bounded by size of all and age")
    void rotated() throws Exception {
        FileRequestLogger log = FileRequestLogger.in(temp, 1000, Duration.ofDays(2), 5000, clock);
        for (int i = 0; i < 100; i++) {
            log.log(Rows.at(i));
            assertThat(total()).isLessThanOrEqualTo(5000);
        }
        assertThat(names().size()).isBetween(3, 5);
        assertThat(names()).doesNotContain("requests-2026-03-01.0001.jsonl");
        log.close();

        clock.advance(Duration.ofDays(1));
        log.log(Rows.at(1));
        assertThat(names()).contains("requests-2026-03-02.0001.jsonl");
        clock.advance(Duration.ofDays(3));
        log.log(Rows.at(2));
        assertThat(names()).containsExactly("requests-2026-03-05.0001.jsonl");
        assertThat(log.lost()).isZero();
        log.close();
    }

    @Test
    void a_file_is_continued_after_a_restart() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (FileRequestLogger log = FileRequestLogger.in(temp, 10_000, Duration.ofDays(2), 50_000, clock)) {
                log.log(Rows.at(i));
            }
        }
        assertThat(Files.readAllLines(temp.resolve("requests-2026-03-01.0001.jsonl")))
                .hasSize(2);
    }

    @Test
    @DisplayName("S3-19 F42 a folder that cannot be written costs rows, which are counted, and nothing else")
    void unwritable() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "x");
        try (FileRequestLogger log = FileRequestLogger.in(file)) {
            log.log(Rows.at(1));
            log.log(Rows.at(2));
            assertThat(log.lost()).isEqualTo(2);
            Files.delete(file);
            log.log(Rows.at(3));
            assertThat(log.lost()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("S3-19 a folder inside a web root is refused; S3-18 without a logger there are no files")
    void webRoot() throws Exception {
        assertThatThrownBy(() -> FileRequestLogger.in(temp.resolve("public_html/logs")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("web root");
        Files.createDirectories(temp.resolve("app/WEB-INF"));
        assertThatThrownBy(() -> FileRequestLogger.in(temp.resolve("app/logs")))
                .isInstanceOf(IllegalArgumentException.class);
        RequestLogger.none().log(Rows.at(1));
        assertThat(names()).containsExactly("app");
    }

    @Test
    @DisplayName("S3-19 files are for their owner only")
    void ownerOnly() throws Exception {
        Path folder = temp.resolve("logs");
        try (FileRequestLogger log = FileRequestLogger.in(folder)) {
            log.log(Rows.at(1));
        }
        org.junit.jupiter.api.Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private long total() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
