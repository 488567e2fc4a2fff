package io.svyaz.core.http;

import feign.Client;

/**
 * What carries requests: a connection pool with its proxy, trust and character set. Thread-safe.
 *
 * <p>Each client makes its own unless it is given one; give several clients the same to share the pool. {@link
 * FeignTransport} turns any Feign client into one.
 */
public final class Transport implements AutoCloseable {
    private final Client client;
    private final Runnable onClose;

    Transport(Client client, Runnable onClose) {
        this.client = client;
        this.onClose = onClose;
    }

    /**
     * Builds the default transport, OkHttp.
     *
     * @return a builder with sound defaults
     */
    public static TransportBuilder builder() {
        return new TransportBuilder();
    }

    Client client() {
        return client;
    }

    /** Lets idle connections go. Calls on their way finish. */
    @Override
    public void close() {
        onClose.run();
    }

    @Override
    public String toString() {
        return "Transport";
    }
}
