package io.svyaz.examples.console;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreBuilder;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.ops.Ops;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The console as a program: {@code --demo} shows it over sample data, {@code --hash} makes the hash of a password, and
 * without an argument it opens the store that the environment names.
 */
public final class OpsConsole {
    private static final int DEMO_PORT = 8090;

    private OpsConsole() {}

    /**
     * Starts the console, and stops with the process.
     *
     * @param arguments {@code --demo}, {@code --hash} or none
     * @throws Exception when it cannot be started
     */
    public static void main(String[] arguments) throws Exception {
        String argument = arguments.length == 0 ? "" : arguments[0];
        PrintStream out = System.out;
        switch (argument) {
            case "--hash" -> hash(out);
            case "--demo" -> demo(out);
            case "" -> serve(out);
            default -> {
                out.println("Arguments: --demo, --hash, or none.");
                System.exit(2);
            }
        }
    }

    /** From JDK 22 on there is a console in any case; without a terminal it reads what it is given. */
    @SuppressWarnings("SystemConsoleNull")
    private static void hash(PrintStream out) throws IOException {
        char[] password;
        if (System.console() == null) {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            password = line == null ? new char[0] : line.toCharArray();
        } else {
            password = System.console().readPassword("Password: ");
        }
        if (password.length < 12) {
            out.println("Take a password of 12 characters or more.");
            System.exit(2);
        }
        out.println(PasswordHash.of(password, PasswordHash.USUAL_ROUNDS).text());
    }

    private static void demo(PrintStream out) throws Exception {
        Path directory = Files.createTempDirectory("svyaz-console");
        String operator = password();
        String viewer = password();
        Users users = Users.parse(List.of(line("operator", operator), line("viewer", viewer)));
        out.println("Making a day of sample data ...");
        Demo demo = new Demo(directory, 24);
        ConsoleServer console = demo.console(users, DEMO_PORT).start();
        demo.start();
        out.println("Open " + console.address() + " and sign in as");
        out.println("  operator  " + operator);
        out.println("  viewer    " + viewer);
        out.println("Data and passwords are gone when this is stopped with Ctrl+C.");
        untilStopped(() -> {
            console.close();
            demo.close();
            try (var files = Files.list(directory)) {
                files.forEach(file -> file.toFile().delete());
            } catch (IOException left) {
                out.println("The sample data could not be removed from " + directory + ".");
            }
        });
    }

    private static void serve(PrintStream out) throws InterruptedException {
        ConsoleConfig config;
        Users users;
        Store store;
        try {
            config = ConsoleConfig.read(System.getenv());
            users = Users.parse(config.users());
            StoreBuilder builder = Store.builder(source(config));
            config.prefix().ifPresent(builder::prefix);
            store = builder.build();
            store.checkSchema();
        } catch (IllegalArgumentException | IllegalStateException | StoreException wrong) {
            out.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        ConsoleServerBuilder console =
                ConsoleServer.builder(store, Ops.in(store), users).bind(config.host(), config.port());
        config.publicUrl().ifPresent(console::publicUrl);
        ConsoleServer server = console.start();
        out.println("The console listens on " + server.address() + ".");
        untilStopped(server::close);
    }

    private static DataSource source(ConsoleConfig config) {
        if (config.jdbcUrl().startsWith("jdbc:h2:")) {
            return JdbcConnectionPool.create(config.jdbcUrl(), config.dbUser(), config.dbPassword());
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(config.jdbcUrl());
        if (!config.dbUser().isEmpty()) {
            source.setUser(config.dbUser());
            source.setPassword(config.dbPassword());
        }
        return source;
    }

    private static String line(String name, String password) {
        return name + ":" + name + ":"
                + PasswordHash.of(password.toCharArray(), PasswordHash.USUAL_ROUNDS)
                        .text();
    }

    private static String password() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static void untilStopped(Runnable close) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(close, "console-stop"));
        stopped.await();
    }
}
