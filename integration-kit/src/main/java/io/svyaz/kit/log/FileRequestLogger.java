package io.svyaz.kit.log;

import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The request log in files: one line of JSON for each attempt.
 *
 * <p>A new file begins with each day in UTC and when one is full; old ones are removed by age and by the size of all. The
 * folder is created with the first row, and there is none until the host names it; one inside a web root is refused. A row
 * that cannot be written is lost and counted: calls never fail for the log. Starts no thread: clients hand rows over in one
 * of their own. Thread-safe; one process per folder.
 */
public final class FileRequestLogger implements RequestLogger, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileRequestLogger.class);
    private static final long USUAL_FILE = 10L << 20;
    private static final long USUAL_TOTAL = 200L << 20;
    private static final Duration USUAL_AGE = Duration.ofDays(14);

    private final LogFiles files;
    private final long fileBytes;
    private final Duration maxAge;
    private final long maxBytes;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicBoolean warned = new AtomicBoolean();
    private @Nullable OutputStream out;
    private LocalDate day = LocalDate.MIN;
    private int number;
    private long bytes;

    private FileRequestLogger(Path folder, long fileBytes, Duration maxAge, long maxBytes, Clock clock) {
        if (fileBytes < 1 || maxBytes < fileBytes || maxAge.isNegative()) {
            throw new IllegalArgumentException("FileRequestLogger: fileBytes must be 1 or more and fit into maxBytes;"
                    + " maxAge must not be negative.");
        }
        this.files = new LogFiles(folder);
        this.fileBytes = fileBytes;
        this.maxAge = maxAge;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /**
     * Files of 10 MB, for 14 days, 200 MB in all.
     *
     * @param folder created when it is not there
     * @return the logger
     * @throws IllegalArgumentException when the folder is inside a web root
     */
    public static FileRequestLogger in(Path folder) {
        return in(folder, USUAL_FILE, USUAL_AGE, USUAL_TOTAL);
    }

    /**
     * Files with other bounds.
     *
     * @param folder created when it is not there
     * @param fileBytes a new file begins where a row would make one larger
     * @param maxAge files of days before that go
     * @param maxBytes the oldest files go when all are larger
     * @return the logger
     * @throws IllegalArgumentException when the folder is inside a web root, or a bound makes no sense
     */
    public static FileRequestLogger in(Path folder, long fileBytes, Duration maxAge, long maxBytes) {
        return new FileRequestLogger(folder, fileBytes, maxAge, maxBytes, Clock.systemUTC());
    }

    /** For tests. */
    static FileRequestLogger in(Path folder, long fileBytes, Duration maxAge, long maxBytes, Clock clock) {
        return new FileRequestLogger(folder, fileBytes, maxAge, maxBytes, clock);
    }

    @Override
    public void log(LogRow row) {
        writing.lock();
        try {
            byte[] line = JsonLine.of(row).getBytes(StandardCharsets.UTF_8);
            OutputStream file = file(line.length);
            file.write(line);
            file.flush();
            bytes += line.length;
        } catch (IOException | UncheckedIOException | SecurityException unwritable) {
            lost.incrementAndGet();
            closeFile();
            if (warned.compareAndSet(false, true)) {
                LOG.warn(
                        "Request log: a row could not be written to a file ({}) and is lost, as further ones will be while"
                                + " this lasts; lost() counts them.",
                        unwritable.getClass().getSimpleName());
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * Whole bodies, each cut at 16 KB; {@link #withDetail} for less.
     *
     * @return {@link LogDetail#FULL}
     */
    @Override
    public LogDetail detail() {
        return LogDetail.FULL;
    }

    /**
     * How many rows were lost so far.
     *
     * @return never falls
     */
    public long lost() {
        return lost.get();
    }

    /** Closes the file; a later row opens it again. */
    @Override
    public void close() {
        writing.lock();
        try {
            closeFile();
        } finally {
            writing.unlock();
        }
    }

    private OutputStream file(int more) throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        OutputStream open = out;
        if (open != null && today.equals(day) && (bytes == 0 || bytes + more <= fileBytes)) {
            return open;
        }
        closeFile();
        files.tidy(today.minusDays(maxAge.toDays()), maxBytes - fileBytes);
        List<LogFiles.LogFile> ofToday =
                files.list().stream().filter(file -> file.day().equals(today)).toList();
        number = ofToday.isEmpty() ? 1 : ofToday.get(ofToday.size() - 1).number();
        bytes = ofToday.isEmpty() ? 0 : ofToday.get(ofToday.size() - 1).bytes();
        if (bytes > 0 && bytes + more > fileBytes) {
            number++;
            bytes = 0;
        }
        day = today;
        Path path = files.create(today, number);
        open = Files.newOutputStream(path, StandardOpenOption.APPEND);
        out = open;
        return open;
    }

    private void closeFile() {
        OutputStream open = out;
        out = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException alreadyBroken) {
                // The next row opens another one.
            }
        }
    }
}
