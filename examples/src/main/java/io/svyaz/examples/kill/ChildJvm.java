package io.svyaz.examples.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A JVM with the class path of this one, that talks on its standard output and is killed without a warning. */
public final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private final OutputStream toChild;

    private ChildJvm(Process process) {
        this.process = process;
        this.toChild = process.getOutputStream();
        Thread reader = new Thread(this::read, "child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts one.
     *
     * @param main the class to run, with a main method
     * @param environment more variables for it
     * @param arguments for its main method
     * @return the running JVM
     */
    public static ChildJvm start(Class<?> main, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            return new ChildJvm(builder.start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException("The second JVM could not be started.", unstartable);
        }
    }

    /**
     * Waits for a line, whatever comes before it.
     *
     * @param beginning how it begins
     * @param seconds how long
     * @return the rest of the line
     * @throws IllegalStateException if the JVM ended or was silent
     */
    public String await(String beginning, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (true) {
                Optional<String> line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (line == null || line.isEmpty()) {
                    throw new IllegalStateException("The second JVM "
                            + (line == null ? "did not say" : "ended before it said") + " \"" + beginning + "\".");
                }
                if (line.get().startsWith(beginning)) {
                    return line.get().substring(beginning.length()).strip();
                }
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the second JVM.", hurry);
        }
    }

    /**
     * Says something to it.
     *
     * @param line one line
     */
    public void say(String line) {
        try {
            toChild.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            toChild.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("The second JVM is gone.", gone);
        }
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends this JVM when the one that started it does, however that happens; for the child's main method.
     *
     * @param onLine hears what the parent says
     */
    public static void endWithParent(java.util.function.Consumer<String> onLine) {
        Thread watch = new Thread(() -> {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    onLine.accept(line);
                }
            } catch (IOException closed) {
                // As good as the end.
            }
            Runtime.getRuntime().halt(4);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private void read() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException killed) {
            // The end counts, not how it came.
        }
        lines.add(Optional.empty());
    }

    @Override
    public void close() {
        kill();
    }
}
