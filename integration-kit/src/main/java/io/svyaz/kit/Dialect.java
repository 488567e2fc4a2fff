package io.svyaz.kit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The databases that the kit keeps its tables in. */
public enum Dialect {
    /** H2 in a file or in memory: the embedded default, for one node. */
    H2("select current_timestamp"),
    /** PostgreSQL: any number of nodes. */
    POSTGRESQL("select clock_timestamp()");

    private final String timeQuery;

    Dialect(String timeQuery) {
        this.timeQuery = timeQuery;
    }

    String timeQuery() {
        return timeQuery;
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            default ->
                throw new IllegalArgumentException(
                        "The kit keeps its tables in H2 or PostgreSQL; this data source is " + product + ".");
        };
    }
}
