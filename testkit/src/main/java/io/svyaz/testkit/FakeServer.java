package io.svyaz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A small HTTP/1.1 server on an ephemeral loopback port that records requests and can really break connections.
 *
 * <p>It speaks over raw sockets because a server that cannot reset a connection cannot show what a client does about it. Closing it ends
 * all delays and drops all connections.
 */
public final class FakeServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final VendorService service;
    private final FaultPlan faults = new FaultPlan();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ServerSocket listener;

    private FakeServer(VendorService service, ServerSocket listener) {
        this.service = service;
        this.listener = listener;
    }

    /**
     * Starts to listen.
     *
     * @param service the vendor to speak for
     * @return the running server
     */
    public static FakeServer start(VendorService service) {
        try {
            var server = new FakeServer(service, new ServerSocket(0, 50, InetAddress.getByAddress(LOOPBACK)));
            daemon("fake-server-listener", server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on loopback", e);
        }
    }

    /**
     * The address without a path, for example {@code http://127.0.0.1:40001}.
     *
     * @return the base address
     */
    public URI address() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /**
     * The plan of what goes wrong next.
     *
     * @return the live plan
     */
    public FaultPlan faults() {
        return faults;
    }

    /**
     * All requests that were read, in the order they arrived.
     *
     * @return a copy
     */
    public List<RecordedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /**
     * The requests for one operation.
     *
     * @param operation vendor's name of the operation, in any case
     * @return a copy
     */
    public List<RecordedRequest> requests(String operation) {
        return requests().stream().filter(request -> request.is(operation)).toList();
    }

    /** Forgets the recorded requests. */
    public void clearRequests() {
        synchronized (requests) {
            requests.clear();
        }
    }

    /** Stops listening, ends all delays and drops all connections. */
    @Override
    public void close() {
        closing.countDown();
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop listening", e);
        }
        connections.forEach(Connection::drop);
    }

    private void accept() {
        while (closing.getCount() > 0) {
            try {
                Socket socket = listener.accept();
                connections.add(socket);
                daemon("fake-server-connection", () -> serve(socket));
            } catch (IOException e) {
                return; // close() ends the loop this way
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (closing.getCount() > 0) {
                new Connection(socket, this::exchange, faults, closing).serve();
            }
        } catch (IOException e) {
            // The client went away or the server is closing; there is nobody left to tell.
        } finally {
            connections.remove(socket);
        }
    }

    private Exchange exchange(RecordedRequest arrived) {
        RecordedRequest request = arrived.withOperation(service.operationOf(arrived));
        synchronized (requests) {
            requests.add(request);
        }
        return new Exchange(faults.take(request).orElse(null), () -> execute(request));
    }

    /** A fake that breaks says so in its answer; a silent hang-up would pass for a fault. */
    private Answer execute(RecordedRequest request) {
        try {
            return service.execute(request);
        } catch (RuntimeException e) {
            return new Answer(500, "text/plain; charset=utf-8", "The fake is broken: " + e);
        }
    }

    private static void daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
