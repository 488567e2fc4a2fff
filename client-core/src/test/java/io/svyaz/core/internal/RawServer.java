package io.svyaz.core.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A peer on loopback that answers byte by byte as a test wants it, and keeps what it received. */
public final class RawServer implements AutoCloseable {
    /** What happens to a request once it was read. */
    @FunctionalInterface
    public interface Answering {
        void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Answering answering;
    private final boolean read;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    private RawServer(boolean read, Answering answering) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        this.read = read;
        this.answering = answering;
        start(this::accept);
    }

    /** Reads each request whole before it answers. */
    public static RawServer answering(Answering answering) {
        return new RawServer(true, answering);
    }

    /** Answers, or hangs up, before it has read anything. */
    public static RawServer withoutReading(Answering answering) {
        return new RawServer(false, answering);
    }

    /** Sends these bytes as the answer and hangs up. */
    public static RawServer saying(String bytes) {
        return answering((socket, out) -> {
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.close();
        });
    }

    /** An RST instead of a FIN. */
    public static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Requests as they came: head and body. */
    public List<String> received() {
        return List.copyOf(received);
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            while (!socket.isClosed()) {
                if (read) {
                    String request = request(in);
                    if (request == null) {
                        socket.close();
                        return;
                    }
                    received.add(request);
                }
                answering.answer(socket, socket.getOutputStream());
                if (!read) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The peer hung up, which is what many tests are about.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        while ((last & 0xFFFFFFFF) != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
            last = last << 8 | next;
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (String line : text.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.forEach(Thread::interrupt);
    }
}
