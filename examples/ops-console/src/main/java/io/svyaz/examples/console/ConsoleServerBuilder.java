package io.svyaz.examples.console;

import io.svyaz.kit.Store;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.settings.Settings;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes a {@link ConsoleServer}. Not safe for several threads. */
public final class ConsoleServerBuilder {
    final Store store;
    final Ops ops;
    final Users users;
    final Map<String, ConnectionTest> tests = new LinkedHashMap<>();
    final List<RateBudget> budgets = new ArrayList<>();
    String host = "127.0.0.1";
    int port = 8090;
    Clock clock = Clock.systemUTC();
    private @Nullable Settings settings;
    private @Nullable URI publicUrl;

    ConsoleServerBuilder(Store store, Ops ops, Users users) {
        this.store = store;
        this.ops = ops;
        this.users = users;
    }

    /**
     * The settings to show and edit; the page says that there are none unless set.
     *
     * @param value of the host
     * @return this builder
     */
    public ConsoleServerBuilder settings(Settings value) {
        this.settings = value;
        return this;
    }

    /**
     * A button "Test connection" beside the settings of a scope.
     *
     * @param scope of the settings
     * @param test reads only
     * @return this builder
     */
    public ConsoleServerBuilder connectionTest(String scope, ConnectionTest test) {
        tests.put(scope, test);
        return this;
    }

    /**
     * A limit to show on the overview.
     *
     * @param value the limit
     * @return this builder
     */
    public ConsoleServerBuilder budget(RateBudget value) {
        budgets.add(value);
        return this;
    }

    /**
     * Where to listen; 127.0.0.1 and 8090 unless set.
     *
     * @param address of a network card; beyond loopback, put a server with TLS before it and name {@link #publicUrl}
     * @param number of the port; 0 for any free one
     * @return this builder
     */
    public ConsoleServerBuilder bind(String address, int number) {
        this.host = address;
        this.port = number;
        return this;
    }

    /**
     * How browsers reach the console behind a proxy. With https, cookies are sent over https only.
     *
     * @param value scheme, host and port; the path does not count
     * @return this builder
     */
    public ConsoleServerBuilder publicUrl(URI value) {
        this.publicUrl = value;
        return this;
    }

    /**
     * The time of sessions and of what the pages say; the system's unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public ConsoleServerBuilder clock(Clock value) {
        this.clock = value;
        return this;
    }

    /**
     * Starts the server.
     *
     * @return it listens
     */
    public ConsoleServer start() {
        return new ConsoleServer(this);
    }

    Optional<Settings> settings() {
        return Optional.ofNullable(settings);
    }

    Optional<URI> publicUrl() {
        return Optional.ofNullable(publicUrl);
    }
}
