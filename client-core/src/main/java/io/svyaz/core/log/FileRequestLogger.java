package io.svyaz.core.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows in files of its own: a folder for each day and a file for each hour, by UTC, such as {@code 2026-05-14/09.log}; a file that
 * is full is followed by {@code 09-1.log}. Old files go by age and by the size of all. Thread-safe; one object for a directory.
 *
 * <p>There is no directory unless the host names one: choose one that no web server serves. A directory that cannot be written to
 * costs rows, which are counted, and never calls.
 */
public final class FileRequestLogger implements RequestLogger {
    private static final Logger LOG = LoggerFactory.getLogger(FileRequestLogger.class);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH").withZone(ZoneOffset.UTC);
    private static final Duration HOUR_LONG = Duration.ofHours(1);
    /** A single file may have this part of what all may have. */
    private static final int FILES = 10;

    private final Path directory;
    private final Duration maxAge;
    private final long maxBytes;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder lost = new LongAdder();
    private @Nullable Path current;

    /**
     * A logger into a directory.
     *
     * @param directory is made when it is not there
     * @param maxAge files of hours that ended before are deleted, when another file begins
     * @param maxBytes what all files may have together; a single file has at most a tenth, unless a row alone is longer
     * @param clock the source of the present moment
     */
    public FileRequestLogger(Path directory, Duration maxAge, long maxBytes, InstantSource clock) {
        if (maxAge.isNegative() || maxAge.isZero() || maxBytes < FILES) {
            throw new IllegalArgumentException("A log needs an age above zero and at least " + FILES + " bytes.");
        }
        this.directory = Objects.requireNonNull(directory, "directory");
        this.maxAge = maxAge;
        this.maxBytes = maxBytes;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A logger into a directory, by the clock of the system.
     *
     * @param directory is made when it is not there
     * @param maxAge files of hours that ended before are deleted, when another file begins
     * @param maxBytes what all files may have together
     */
    public FileRequestLogger(Path directory, Duration maxAge, long maxBytes) {
        this(directory, maxAge, maxBytes, InstantSource.system());
    }

    @Override
    public void log(LogRow row) {
        byte[] line = (row.time() + " " + Slf4jRequestLogger.line(row) + "\n").getBytes(StandardCharsets.UTF_8);
        lock.lock();
        try {
            Path file = fileFor(clock.instant(), line.length);
            if (!file.equals(current)) {
                makeRoom(line.length);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                current = file;
            }
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | SecurityException e) {
            current = null;
            lost.increment();
            if (lost.sum() == 1) {
                LOG.warn(
                        "Request log rows are lost: their directory cannot be written to ({})",
                        e.getClass().getName());
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * How many rows could not be written.
     *
     * @return 0 when none was lost
     */
    public long lost() {
        return lost.sum();
    }

    /** Numbers only ever rise within an hour, also where files of that hour were deleted to make room. */
    private Path fileFor(Instant now, int more) throws IOException {
        Path folder = directory.resolve(DAY.format(now));
        String hour = HOUR.format(now);
        int last = 0;
        if (current != null && current.startsWith(folder)) {
            last = LogFile.of(current)
                    .filter(file -> HOUR.format(file.hour()).equals(hour))
                    .mapToInt(LogFile::number)
                    .findFirst()
                    .orElse(0);
        } else if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                last = files.flatMap(LogFile::of)
                        .filter(file -> HOUR.format(file.hour()).equals(hour))
                        .mapToInt(LogFile::number)
                        .max()
                        .orElse(0);
            }
        }
        Path file = numbered(folder, hour, last);
        long size = Files.exists(file) ? Files.size(file) : 0;
        return size == 0 || size + more <= maxBytes / FILES ? file : numbered(folder, hour, last + 1);
    }

    private static Path numbered(Path folder, String hour, int number) {
        return folder.resolve(hour + (number == 0 ? "" : "-" + number) + ".log");
    }

    private void makeRoom(int more) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<LogFile> files;
        try (Stream<Path> all = Files.walk(directory, 2)) {
            files = all.flatMap(LogFile::of).sorted().toList();
        }
        long total = more;
        for (LogFile file : files) {
            total += Files.size(file.path());
        }
        Instant oldest = clock.instant().minus(maxAge);
        for (LogFile file : files) {
            // What is about to begin may fill up as well.
            if (total + maxBytes / FILES > maxBytes
                    || file.hour().plus(HOUR_LONG).isBefore(oldest)) {
                total -= Files.size(file.path());
                Files.delete(file.path());
                removeIfEmpty(Objects.requireNonNull(file.path().getParent()));
            }
        }
    }

    private void removeIfEmpty(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            if (folder.equals(directory) || left.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    @Override
    public String toString() {
        return "FileRequestLogger(" + directory + ")";
    }
}
