package io.svyaz.core.log;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of {@link FileRequestLogger} by its name; files of other names are somebody else's. */
record LogFile(Path path, Instant hour, int number) implements Comparable<LogFile> {
    private static final Pattern NAME =
            Pattern.compile(".*(\\d{4}-\\d{2}-\\d{2})[/\\\\](\\d{2})(?:-(\\d{1,6}))?\\.log", Pattern.DOTALL);

    static Stream<LogFile> of(Path path) {
        Matcher name = NAME.matcher(path.toString());
        if (!name.matches()) {
            return Stream.empty();
        }
        try {
            Instant hour = Instant.parse(name.group(1) + "T" + name.group(2) + ":00:00Z");
            return Stream.of(new LogFile(path, hour, name.group(3) == null ? 0 : Integer.parseInt(name.group(3))));
        } catch (DateTimeException noSuchHour) {
            return Stream.empty();
        }
    }

    @Override
    public int compareTo(LogFile other) {
        return Comparator.comparing(LogFile::hour)
                .thenComparing(LogFile::number)
                .compare(this, other);
    }
}
