package io.svyaz.kit;

import io.svyaz.kit.internal.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Store} together. */
public final class StoreBuilder {
    private final DataSource source;
    private String prefix = "svyaz_";
    private String requestLogTable = "vendor_integration_log";
    private @Nullable Clock clock;
    private AutoCloseable owned = () -> {};

    StoreBuilder(DataSource source) {
        this.source = source;
    }

    /**
     * What the names of the kit's tables begin with. {@code svyaz_} unless said otherwise.
     *
     * @param prefix lower-case letters, digits and underscores, at most 30, beginning with a letter
     * @return this builder
     */
    public StoreBuilder prefix(String prefix) {
        this.prefix = prefix;
        return this;
    }

    /**
     * The name of the request log's table, without prefix. {@code vendor_integration_log} unless said otherwise.
     *
     * @param name lower-case letters, digits and underscores, beginning with a letter
     * @return this builder
     */
    public StoreBuilder requestLogTable(String name) {
        this.requestLogTable = name;
        return this;
    }

    /**
     * Another clock than the database's, for tests. Nodes with clocks of their own would disagree on leases.
     *
     * @param clock what time it is
     * @return this builder
     */
    public StoreBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    StoreBuilder owning(AutoCloseable resource) {
        this.owned = resource;
        return this;
    }

    /**
     * Looks which database it is; creates nothing.
     *
     * @return the store
     * @throws StoreException when the database cannot be reached
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public Store build() {
        Tables tables = new Tables(prefix, requestLogTable);
        Dialect dialect = dialect();
        return new Store(source, dialect, tables, clock == null ? new DatabaseClock(source, dialect) : clock, owned);
    }

    private Dialect dialect() {
        try (Connection connection = source.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException unreachable) {
            throw new StoreException("store.open", unreachable);
        }
    }
}
