package io.svyaz.examples.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The console over the demo's data, which moves only when a test says so. */
final class Running implements AutoCloseable {
    static final String OPERATOR = "olga";
    static final String VIEWER = "viktor";
    static final String PASSWORD = "a long password of a test";

    final Demo demo;
    final ConsoleServer console;

    Running(int hours) {
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "console");
            this.demo = new Demo(directory, hours);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.console = demo.console(users(), 0).start();
    }

    static Users users() {
        String hash = PasswordHash.of(PASSWORD.toCharArray(), 1000).text();
        return Users.parse(List.of(OPERATOR + ":operator:" + hash, "", "# a remark", VIEWER + ":viewer:" + hash));
    }

    String at(String path) {
        return console.address() + path;
    }

    @Override
    public void close() {
        console.close();
        demo.close();
    }
}
