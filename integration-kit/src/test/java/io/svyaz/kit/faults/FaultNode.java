package io.svyaz.kit.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link FaultChild} as its parent has it in hand. */
final class FaultNode implements AutoCloseable {
    private static final String END = "(end)";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private FaultNode(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "lines of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static FaultNode start(String name, Place place) {
        return start(name, place, "work");
    }

    static FaultNode start(String name, Place place, String what) {
        try {
            return new FaultNode(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-Xmx192m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FaultChild.class.getName(),
                            name,
                            place.address(),
                            what)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Waits until the child says a line that begins like that; gives the rest of it. */
    String await(String beginning) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError("The child did not say " + beginning + " before its end or within " + LONGEST
                        + ", only " + seen);
            }
            seen.add(line);
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
    }

    /** Waits until the child has said all of that, in any order. */
    void awaitAll(String... whole) throws InterruptedException {
        Set<String> missing = new HashSet<>(List.of(whole));
        while (!missing.isEmpty()) {
            await("");
            missing.remove(seen.get(seen.size() - 1));
        }
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and waits for the end. Not through the process, which would close its pipes. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The child did not end within " + LONGEST);
        }
        return process.exitValue();
    }

    /** Lets the child do what it does for a while. */
    void live(Duration time) throws InterruptedException {
        if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The child ended by itself with " + process.exitValue());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = out.readLine()) != null) {
                lines.add(line);
            }
        } catch (IOException gone) {
            // The end, like any other.
        } finally {
            lines.add(END);
        }
    }
}
