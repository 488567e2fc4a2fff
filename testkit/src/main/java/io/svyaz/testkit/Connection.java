package io.svyaz.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One keep-alive connection: reads requests, answers them, and breaks when the plan says so. */
final class Connection {

    private static final int DRIPS = 10;

    private final Socket socket;
    private final Function<RecordedRequest, Exchange> exchanges;
    private final FaultPlan faults;
    private final CountDownLatch closing;

    Connection(Socket socket, Function<RecordedRequest, Exchange> exchanges, FaultPlan faults, CountDownLatch closing) {
        this.socket = socket;
        this.exchanges = exchanges;
        this.faults = faults;
        this.closing = closing;
    }

    void serve() throws IOException {
        socket.setTcpNoDelay(true);
        var in = new BufferedInputStream(socket.getInputStream());
        var reader = new RequestReader(in);
        boolean open = true;
        while (open && anotherRequestBegins(in)) {
            if (faults.takeResetUnread()) {
                reset();
                return;
            }
            RecordedRequest request = reader.read();
            boolean keepAlive = !request.header("Connection").orElse("").equalsIgnoreCase("close");
            open = answer(exchanges.apply(request)) && keepAlive;
        }
    }

    static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Already gone.
        }
    }

    private static boolean anotherRequestBegins(BufferedInputStream in) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return false;
        }
        in.reset();
        return true;
    }

    /** Returns whether the connection can be used again. */
    private boolean answer(Exchange exchange) throws IOException {
        Fault fault = exchange.fault();
        if (fault == null) {
            send(exchange.vendor().get(), Map.of());
            return true;
        }
        Answer answer = fault.executes() ? exchange.vendor().get() : null;
        if (fault.kind() == Fault.Kind.RESET) {
            reset();
            return false;
        }
        Answer substitute = fault.substitute();
        return spoil(fault, substitute != null ? substitute : executed(answer));
    }

    private static Answer executed(@Nullable Answer answer) {
        if (answer == null) {
            throw new IllegalStateException("a fault without a substitute must execute");
        }
        return answer;
    }

    private boolean spoil(Fault fault, Answer answer) throws IOException {
        switch (fault.kind()) {
            case TRUNCATED_BODY -> {
                OutputStream out = head(answer, fault.headers());
                out.write(answer.bytes(), 0, answer.bytes().length / 2);
                return false;
            }
            case SLOW_BODY -> {
                return drip(fault, answer);
            }
            case SLOW_HEADER -> {
                return pause(fault.delay()) && send(answer, fault.headers());
            }
            default -> {
                return send(answer, fault.headers());
            }
        }
    }

    private boolean drip(Fault fault, Answer answer) throws IOException {
        OutputStream out = head(answer, fault.headers());
        byte[] body = answer.bytes();
        for (int drip = 0; drip < DRIPS; drip++) {
            if (!pause(fault.delay().dividedBy(DRIPS))) {
                return false;
            }
            int from = body.length * drip / DRIPS;
            out.write(body, from, body.length * (drip + 1) / DRIPS - from);
            out.flush();
        }
        return true;
    }

    private boolean send(Answer answer, Map<String, String> headers) throws IOException {
        OutputStream out = head(answer, headers);
        out.write(answer.bytes());
        out.flush();
        return true;
    }

    private OutputStream head(Answer answer, Map<String, String> extra) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", answer.contentType());
        headers.put("Content-Length", Integer.toString(answer.bytes().length));
        headers.putAll(answer.headers());
        headers.putAll(extra);
        var head = new StringBuilder("HTTP/1.1 ").append(answer.status()).append(" -\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        OutputStream out = socket.getOutputStream();
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return out;
    }

    /** Returns false if the server was closed meanwhile. */
    private boolean pause(Duration delay) {
        try {
            return !closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void reset() throws IOException {
        socket.setSoLinger(true, 0); // close() then sends RST instead of FIN
        socket.close();
    }
}
