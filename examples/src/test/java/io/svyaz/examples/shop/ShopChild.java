package io.svyaz.examples.shop;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The integration in a JVM of its own, as it is started for real accounts. */
final class ShopChild implements AutoCloseable {
    private static final String READY = "Waiting on ";

    private final Process process;
    private final URI address;

    private ShopChild(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ShopChild start(Class<?> main, Path folder, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        "--serve",
                        "0",
                        "--dir",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(settings);
        Process process = builder.start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                Thread reader = new Thread(() -> said.lines().forEach(rest -> {}));
                reader.setDaemon(true);
                reader.start();
                return new ShopChild(
                        process, URI.create(line.substring(READY.length()).split("\\. ", 2)[0]));
            }
        }
        process.destroyForcibly();
        throw new IOException("The integration did not start.");
    }

    URI address() {
        return address;
    }

    /** SIGKILL: nothing is said, flushed or given back. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
