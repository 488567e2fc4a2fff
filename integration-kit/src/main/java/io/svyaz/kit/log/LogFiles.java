package io.svyaz.kit.log;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of one folder: {@code requests-2026-03-01.0001.jsonl}, readable by their owner only. */
final class LogFiles {
    private static final Pattern NAME = Pattern.compile("requests-(\\d{4}-\\d{2}-\\d{2})\\.(\\d{4,9})\\.jsonl");
    private static final Set<String> WEB_ROOTS = Set.of("public_html", "htdocs", "wwwroot", "webapps");

    private final Path folder;

    record LogFile(Path path, LocalDate day, int number, long bytes) {}

    LogFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        for (Path above = this.folder; above != null; above = above.getParent()) {
            Path name = above.getFileName();
            if ((name != null && WEB_ROOTS.contains(name.toString().toLowerCase(Locale.ROOT)))
                    || Files.isDirectory(above.resolve("WEB-INF"), LinkOption.NOFOLLOW_LINKS)) {
                throw new IllegalArgumentException(
                        "FileRequestLogger: the folder is inside a web root, where anyone could read the log;"
                                + " choose one outside.");
            }
        }
    }

    Path create(LocalDate day, int number) throws IOException {
        Files.createDirectories(folder, owner("rwx------"));
        Path file = folder.resolve(String.format(Locale.ROOT, "requests-%s.%04d.jsonl", day, number));
        if (Files.notExists(file)) {
            Files.createFile(file, owner("rw-------"));
        }
        return file;
    }

    /** Oldest first. */
    List<LogFile> list() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(LogFiles::known)
                    .sorted(Comparator.comparing(LogFile::day).thenComparing(LogFile::number))
                    .toList();
        }
    }

    /** Removes what is too old, and the oldest while all together are too large. */
    void tidy(LocalDate oldest, long most) throws IOException {
        List<LogFile> files = list();
        long bytes = files.stream().mapToLong(LogFile::bytes).sum();
        for (LogFile file : files) {
            if (file.day.isBefore(oldest) || bytes > most) {
                Files.deleteIfExists(file.path);
                bytes -= file.bytes;
            }
        }
    }

    private static Stream<LogFile> known(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                ? Stream.of(new LogFile(
                        path,
                        LocalDate.parse(name.group(1)),
                        Integer.parseInt(name.group(2)),
                        path.toFile().length()))
                : Stream.empty();
    }

    private static FileAttribute<?>[] owner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
