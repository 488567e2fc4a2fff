package io.svyaz.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL for the tests of one JVM: an ephemeral port on loopback, a data directory of its own.
 *
 * <p>PostgreSQL refuses to run as root. Where the tests do, the server is started in a user namespace of its own ({@code
 * unshare -U}). Where that is not permitted either, or no binaries for the platform are in the build, the tests are skipped
 * with the reason, unless {@code -Dsvyaz.postgres=required} says that they must not be.
 */
public final class LocalPostgres {
    private static final Object LOCK = new Object();
    private static EmbeddedPostgres server;
    private static int databases;

    private LocalPostgres() {}

    /** A database of its own in the one server, without a password. */
    public static DataSource newDatabase() {
        synchronized (LOCK) {
            start();
            String name = "kit" + ++databases;
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException refused) {
                throw new IllegalStateException(refused);
            }
            return server.getDatabase("postgres", name);
        }
    }

    private static void start() {
        if (server != null) {
            return;
        }
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException impossible) {
            if (System.getProperty("svyaz.postgres", "").equals("required")) {
                throw new IllegalStateException("PostgreSQL does not start here.", impossible);
            }
            Assumptions.abort("Skipped: PostgreSQL does not start here as user " + System.getProperty("user.name")
                    + ". " + impossible);
        }
    }
}
