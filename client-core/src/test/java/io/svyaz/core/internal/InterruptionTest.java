package io.svyaz.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Idempotency;
import io.svyaz.core.Timeouts;
import io.svyaz.core.Timing;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.http.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted thread gets its call back at once, with the flag as it was set. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptionTest {
    private static final Timeouts LONG =
            new Timeouts(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(10));

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private record Ending(Throwable thrown, boolean flag) {}

    private static Thread start(CompletableFuture<Ending> ending, io.svyaz.core.Call<?> call) {
        Thread thread = new Thread(() -> {
            Throwable thrown = null;
            try {
                call.execute();
            } catch (Throwable any) {
                thrown = any;
            }
            ending.complete(new Ending(thrown, Thread.currentThread().isInterrupted()));
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void assertEnded(CompletableFuture<Ending> ending, Execution known) throws Exception {
        Ending end = ending.get(10, TimeUnit.SECONDS);
        assertThat(end.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(((CallInterruptedException) end.thrown()).execution()).isEqualTo(known);
        assertThat(end.flag()).as("the flag is set again").isTrue();
    }

    @Test
    void beforeAnythingIsSent() throws Exception {
        var server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        open.add(server);
        var ending = new CompletableFuture<Ending>();
        var call = TestEngine.of(server.url()).things().get("1");
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                call.execute();
            } catch (RuntimeException thrown) {
                ending.complete(new Ending(thrown, Thread.currentThread().isInterrupted()));
            }
        });
        thread.start();

        assertEnded(ending, Execution.REFUSED);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void inThePauseBetweenAttempts() throws Exception {
        var server = RawServer.saying("HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\n{}");
        open.add(server);
        var sleeping = new CountDownLatch(1);
        var system = Timing.system();
        var timing = new Timing(
                system.clock(),
                system.nanoTime(),
                pause -> {
                    sleeping.countDown();
                    new CountDownLatch(1).await();
                },
                () -> 0);
        var ending = new CompletableFuture<Ending>();
        Thread thread = start(
                ending, TestEngine.of(server.url()).timing(timing).things().get("1"));
        assertThat(sleeping.await(10, TimeUnit.SECONDS)).isTrue();

        thread.interrupt();

        assertEnded(ending, Execution.UNKNOWN);
        assertThat(ending.get().thrown().getSuppressed()).hasSize(1);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whileItWaitsForTheAnswer() throws Exception {
        var reading = new CountDownLatch(1);
        var server = RawServer.answering((socket, out) -> {
            reading.countDown();
            new CountDownLatch(1).await();
        });
        open.add(server);
        var ending = new CompletableFuture<Ending>();
        Thread thread = start(
                ending, TestEngine.of(server.url()).timeouts(LONG).things().post("1", "{}", Idempotency.READ));
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        awaitIn(thread, "poll");

        thread.interrupt();

        assertEnded(ending, Execution.UNKNOWN);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whileItReadsTheBody() throws Exception {
        var reading = new CountDownLatch(1);
        var server = RawServer.answering((socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.flush();
            reading.countDown();
            new CountDownLatch(1).await();
        });
        open.add(server);
        var ending = new CompletableFuture<Ending>();
        Thread thread = start(
                ending, TestEngine.of(server.url()).timeouts(LONG).things().post("1", "{}", Idempotency.READ));
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        awaitIn(thread, "poll");

        thread.interrupt();

        assertEnded(ending, Execution.UNKNOWN);
    }

    /** A server whose queue of connections is full: the kernel lets one more wait for ever. */
    @Test
    void whileItConnects() throws Exception {
        var server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        open.add(server);
        fill(server);
        var ending = new CompletableFuture<Ending>();
        Thread thread = start(
                ending,
                TestEngine.of("http://127.0.0.1:" + server.getLocalPort())
                        .transport(Transport.builder().build())
                        .timeouts(LONG)
                        .things()
                        .get("1"));
        awaitIn(thread, "awaitTcpConnect");

        thread.interrupt();

        assertEnded(ending, Execution.REFUSED);
    }

    /** Until the thread stands in a method whose name ends so; asked of its stack, because nothing else tells. */
    private static void awaitIn(Thread thread, String methodEnding) {
        while (thread.isAlive() && !standsIn(thread, methodEnding)) {
            Thread.onSpinWait();
        }
    }

    private static boolean standsIn(Thread thread, String methodEnding) {
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (frame.getMethodName().endsWith(methodEnding)) {
                return true;
            }
        }
        return false;
    }

    private void fill(ServerSocket server) throws IOException {
        for (int i = 0; i < 10; i++) {
            Socket waiting = new Socket();
            open.add(waiting);
            try {
                waiting.connect(server.getLocalSocketAddress(), 200);
            } catch (java.net.SocketTimeoutException full) {
                return;
            }
        }
    }
}
