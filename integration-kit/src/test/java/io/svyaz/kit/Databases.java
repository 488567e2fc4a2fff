package io.svyaz.kit;

import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database of each kind, for tests that must hold in both. */
public final class Databases {
    private Databases() {}

    /** In memory, kept until the JVM ends. */
    public static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    /** H2 and PostgreSQL. */
    public static Stream<DataSource> both() {
        return Stream.of(h2(), LocalPostgres.newDatabase());
    }
}
