package io.svyaz.examples.glue;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;

@DisplayName("Glue")
class GlueTest {
    private static final WebhookSecret SECRET = WebhookSecret.of("glue-secret");
    private static final Pattern REGION = Pattern.compile("// glue: [^\\n]*\\n(.*?) *// end", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final byte[] BODY = "{\"event\":\"ticket.created\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Store store;
    private WebhookInbox inbox;

    @BeforeEach
    void open() {
        store = Store.h2File(folder.resolve("glue"));
        inbox = WebhookInbox.usedesk(store, "usedesk", SECRET).build();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("S0-22 S2-25 the handler of the HTTP server of the JDK takes a webhook at any path")
    void jdk() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/usedesk-webhook.php", new JdkServerGlue(inbox));
        server.start();
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + server.getAddress().getPort() + "/api/usedesk-webhook.php"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(BODY));
            HttpResponse<String> forged =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            signature().forEach((name, values) -> request.header(name, values.get(0)));
            HttpResponse<String> taken =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

            assertThat(forged.statusCode()).isEqualTo(403);
            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(taken.body()).isEqualTo("{\"ok\":true}");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_servlet_takes_a_webhook_and_refuses_a_forged_one() throws Exception {
        assertThat(served(signature())).isEqualTo("200 {\"ok\":true}");
        assertThat(served(Map.of())).startsWith("403 ");
    }

    @Test
    void a_controller_of_spring_takes_a_webhook_and_refuses_a_forged_one() {
        HttpHeaders signed = new HttpHeaders();
        signed.putAll(signature());

        var taken = new SpringGlue(inbox).webhook(signed, BODY);
        var forged = new SpringGlue(inbox).webhook(new HttpHeaders(), BODY);

        assertThat(taken.getStatusCode().value()).isEqualTo(200);
        assertThat(taken.getBody()).isEqualTo("{\"ok\":true}".getBytes(StandardCharsets.UTF_8));
        assertThat(forged.getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void the_schedule_of_a_host_runs_jobs() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        SyncWorker worker =
                SyncWorker.builder(store).handler("any", job -> ran.countDown()).build();
        SyncQueue.in(store).enqueue(Job.builder("any").build());
        var schedule = Executors.newSingleThreadScheduledExecutor();
        try {
            var running = SchedulerGlue.everySecond(schedule, worker);

            assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(running.isDone()).isFalse();
        } finally {
            schedule.shutdown();
            schedule.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void the_page_shows_the_code_that_is_compiled() throws IOException {
        Path here = Path.of("src/test/java/io/svyaz/examples/glue");
        List<String> compiled = Stream.of("JdkServerGlue", "ServletGlue", "SpringGlue", "SchedulerGlue")
                .flatMap(name -> blocks(REGION, read(here.resolve(name + ".java"))).stream())
                .toList();

        assertThat(blocks(JAVA, read(Path.of("../docs/glue.md")))).hasSize(4).isEqualTo(compiled);
    }

    private String served(Map<String, List<String>> headers) throws IOException {
        var status = new ArrayList<Integer>();
        var written = new ByteArrayOutputStream();
        var http = (HttpServletRequest) proxy(HttpServletRequest.class, (name, argument) -> switch (name) {
            case "getMethod" -> "POST";
            case "getRequestURI" -> "/api/helpdesk";
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getHeaders" -> Collections.enumeration(headers.getOrDefault(String.valueOf(argument), List.of()));
            case "getInputStream" -> new Input(BODY);
            default -> throw new UnsupportedOperationException(name);
        });
        var reply = (HttpServletResponse) proxy(HttpServletResponse.class, (name, argument) -> switch (name) {
            case "setStatus" -> {
                status.add((Integer) argument);
                yield null;
            }
            case "getOutputStream" -> new Output(written);
            case "addHeader" -> null;
            default -> throw new UnsupportedOperationException(name);
        });
        new ServletGlue(inbox).service(http, reply);
        return status.get(0) + " " + written.toString(StandardCharsets.UTF_8);
    }

    private static Object proxy(Class<?> type, Behaviour behaviour) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> behaviour.answer(method.getName(), arguments == null ? "" : arguments[0]));
    }

    private static Map<String, List<String>> signature() {
        return WebhookSigner.usedesk(SECRET).sign(BODY);
    }

    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).stripTrailing().stripIndent().strip())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(file + " cannot be read", missing);
        }
    }

    private interface Behaviour {
        @Nullable
        Object answer(String method, Object argument);
    }

    private static final class Input extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Input(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(jakarta.servlet.ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Output extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Output(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(jakarta.servlet.WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
