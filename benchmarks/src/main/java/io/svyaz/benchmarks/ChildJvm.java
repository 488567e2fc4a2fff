package io.svyaz.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A fresh JVM like this one: same Java, same class path, serial collector. It never outlives a minute. */
final class ChildJvm implements AutoCloseable {
    private static final long LONGEST_SECONDS = 60;

    private final long started = System.nanoTime();
    private final Process process;

    ChildJvm(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms512m",
                "-Xmx512m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    /** The only line that the child prints. */
    String line() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null) {
            throw new IOException("A child JVM ended without a figure; its complaint is above.");
        }
        return line;
    }

    double wallMillis() {
        return (System.nanoTime() - started) / 1e6;
    }

    /** Of all its threads so far, compiler and collector included. The kernel counts in steps of 10 ms. */
    double cpuMillis() {
        return process.info()
                .totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("This system does not tell the CPU time of a process."))
                .toMillis();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
