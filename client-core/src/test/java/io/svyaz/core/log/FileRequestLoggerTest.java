package io.svyaz.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    Path folder;

    private Instant now = Instant.parse("2026-05-14T09:30:00Z");

    private FileRequestLogger logger(Path directory, long maxBytes) {
        return new FileRequestLogger(directory, Duration.ofDays(2), maxBytes, () -> now);
    }

    private LogRow row(String endpoint) {
        return new LogRow(
                "things",
                "things.get",
                "abc",
                1,
                now,
                "GET",
                endpoint,
                Map.of(),
                Optional.empty(),
                OptionalInt.of(200),
                Map.of(),
                Optional.empty(),
                Duration.ofMillis(3),
                Optional.empty());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (String file : files()) {
            contents.add(Files.readString(folder.resolve(file)));
        }
        return contents;
    }

    @Test
    @DisplayName("S3-19 the folder is made, with one for each day and a file for each hour")
    void aFolderForEachDayAndAFileForEachHour() throws IOException {
        FileRequestLogger logger = logger(folder.resolve("not/there/yet"), 1_000_000);

        logger.log(row("https://a.example/1"));
        logger.log(row("https://a.example/2"));
        now = now.plus(Duration.ofHours(1));
        logger.log(row("https://a.example/3"));

        assertThat(files()).containsExactly("not/there/yet/2026-05-14/09.log", "not/there/yet/2026-05-14/10.log");
        assertThat(Files.readAllLines(folder.resolve("not/there/yet/2026-05-14/09.log")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2026-05-14T09:30:00Z things.get GET https://a.example/1 -> 200");
        assertThat(logger.lost()).isZero();
    }

    @Test
    @DisplayName("S3-19 files that are too old go when another begins, other people's files stay")
    void oldFilesGo() throws IOException {
        FileRequestLogger logger = logger(folder, 1_000_000);
        logger.log(row("https://a.example/1"));
        Files.writeString(folder.resolve("2026-05-14").resolve("mine.log"), "mine");
        now = now.plus(Duration.ofDays(1));
        logger.log(row("https://a.example/2"));
        now = now.plus(Duration.ofDays(2));

        logger.log(row("https://a.example/3"));

        assertThat(files()).containsExactly("2026-05-14/mine.log", "2026-05-15/09.log", "2026-05-17/09.log");
    }

    @Test
    @DisplayName("S3-19 all files together never have more than they may")
    void theSizeIsBounded() throws IOException {
        FileRequestLogger logger = logger(folder, 10_000);
        for (int i = 0; i < 1_000; i++) {
            if (i % 100 == 0 && i < 500) {
                now = now.plus(Duration.ofHours(1));
            }
            logger.log(row("https://a.example/" + i));
            long size = 0;
            for (String file : files()) {
                size += Files.size(folder.resolve(file));
                assertThat(Files.size(folder.resolve(file))).isLessThanOrEqualTo(1_000);
            }
            assertThat(size).isLessThanOrEqualTo(10_000);
        }

        assertThat(files()).hasSizeGreaterThan(5).allMatch(file -> file.startsWith("2026-05-14/14-"));
        assertThat(String.join("\n", contents())).contains("/999 ->").doesNotContain("/400 ->");
    }

    @Test
    @DisplayName("S3-19 a directory that cannot be written to costs rows and no failure")
    void anUnwritableDirectoryCostsRowsOnly() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, no directory");
        FileRequestLogger logger = logger(occupied, 1_000_000);

        logger.log(row("https://a.example/1"));
        logger.log(row("https://a.example/2"));
        assertThat(logger.lost()).isEqualTo(2);

        Files.delete(occupied);
        logger.log(row("https://a.example/3"));
        assertThat(files()).containsExactly("occupied/2026-05-14/09.log");
        assertThat(logger.lost()).isEqualTo(2);
    }

    @Test
    void limitsThatKeepNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileRequestLogger(folder, Duration.ZERO, 1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileRequestLogger(folder, Duration.ofDays(1), 5));
    }
}
