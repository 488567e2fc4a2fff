package io.svyaz.examples.limiter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL for one test class: an ephemeral port on loopback, a data directory of its own, gone when closed.
 *
 * <p>PostgreSQL refuses to run as root. Where the tests do, the server is started in a user namespace of its own ({@code
 * unshare -U}). Where that is not permitted either, or no binaries for the platform are in the build, the tests are skipped
 * with the reason, unless {@code -Dsvyaz.postgres=required} says that they must not be.
 */
final class LocalPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static LocalPostgres start() {
        try {
            return new LocalPostgres(EmbeddedPostgres.builder().start());
        } catch (IOException | RuntimeException impossible) {
            if (System.getProperty("svyaz.postgres", "").equals("required")) {
                throw new IllegalStateException("PostgreSQL does not start here.", impossible);
            }
            return Assumptions.abort("Skipped: PostgreSQL does not start here as user "
                    + System.getProperty("user.name") + ". " + impossible);
        }
    }

    /** Every connection is a new one; no password. */
    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        }
    }
}
