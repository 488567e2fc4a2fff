package io.svyaz.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.inbox.InboxFilter;
import io.svyaz.kit.ops.JobFilter;
import io.svyaz.kit.ops.JobRow;
import io.svyaz.kit.ops.PageAt;
import io.svyaz.kit.queue.JobStatus;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleSecurityTest {
    private static Running running;

    @BeforeAll
    static void start() {
        running = new Running(2);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queue",
                "/queue.csv",
                "/queue/item/1",
                "/queue/confirm?act=CANCEL&id=1",
                "/requests",
                "/inbox",
                "/syncs",
                "/ids",
                "/settings",
                "/settings/bitrix/webhook-url",
                "/audit",
                "/no-such-page"
            })
    void nothing_is_shown_to_strangers(String path) {
        HttpResponse<String> answer = new Visitor(running).get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/login?next=%2F");
        assertThat(answer.body()).doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/no-such-page", "/queue/item/word", "/assets/console.css", "/queue.csv"})
    void every_answer_forbids_what_the_pages_do_not_need(String path) {
        for (Visitor visitor : List.of(new Visitor(running), Visitor.signedIn(running, Running.VIEWER))) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
                            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValue(path.startsWith("/assets") ? "max-age=3600" : "no-store");
        }
    }

    @Test
    void the_cookie_of_a_session_is_for_this_site_and_not_for_scripts() {
        HttpResponse<String> answer =
                new Visitor(running).send("/login", "name=olga&password=" + Visitor.encoded(Running.PASSWORD));
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    @DisplayName("S2-08 a form that comes from another site is refused")
    void cross_site_post_is_refused() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        long id = failed();
        String form = "act=REQUEUE&id=" + id;
        assertRefused(olga.act("/queue/act", form, "Origin", "https://evil.example"));
        assertRefused(olga.act("/queue/act", form, "Origin", "null"));
        assertRefused(olga.act("/queue/act", form, "Origin", running.at(""), "Sec-Fetch-Site", "cross-site"));
        assertRefused(olga.send("/queue/act", form, "Origin", running.at("")));
        assertRefused(olga.send("/queue/act", form + "&csrf=guess", "Origin", running.at("")));
        assertThat(status(id)).isEqualTo(JobStatus.FAILED);
        assertThat(new Visitor(running)
                        .send("/login", "name=olga&password=x", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("S2-08 a viewer sees, and changes nothing")
    void viewers_change_nothing() {
        Visitor viktor = Visitor.signedIn(running, Running.VIEWER);
        long id = failed();
        assertThat(viktor.get("/queue/item/" + id).body()).doesNotContain("/queue/confirm");
        assertThat(viktor.get("/settings").body()).doesNotContain("/settings/bitrix/webhook-url");
        assertRefused(viktor.act("/queue/act", "act=REQUEUE&id=" + id));
        assertRefused(viktor.act("/queue/requeue-all", ""));
        assertRefused(viktor.act("/queue/pause", "type=lead.add"));
        assertRefused(viktor.act("/syncs/start", "sync=" + Visitor.encoded("All contacts")));
        assertRefused(viktor.act("/settings/sync/responsible", "value=me&version=0"));
        assertRefused(viktor.act("/settings/bitrix", ""));
        assertThat(status(id)).isEqualTo(JobStatus.FAILED);
        assertThat(running.demo
                        .ops()
                        .audit(AuditFilter.all().actor(Running.VIEWER))
                        .entries())
                .isEmpty();
        assertThat(viktor.act("/logout", "").statusCode()).isEqualTo(303);
        assertThat(viktor.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void guessing_is_slowed_down_for_the_name_that_is_guessed_at() {
        Visitor guesser = new Visitor(running);
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.send("/login", "name=admin&password=guess" + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> answer = guesser.send("/login", "name=admin&password=guess");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Wait 15 minutes");
        Visitor.signedIn(running, Running.OPERATOR);
    }

    @Test
    void after_signing_in_only_pages_of_the_console_follow() {
        assertThat(LoginPages.local("/queue?status=FAILED")).isEqualTo("/queue?status=FAILED");
        assertThat(LoginPages.local("//evil.example")).isEqualTo("/");
        assertThat(LoginPages.local("/\\evil.example")).isEqualTo("/");
        assertThat(LoginPages.local("https://evil.example")).isEqualTo("/");
        assertThat(LoginPages.local("/\r\nSet-Cookie: a=b")).isEqualTo("/");
        assertThat(LoginPages.local(null)).isEqualTo("/");
    }

    @Test
    @DisplayName("S2-08 settings show secrets masked and cannot read them back")
    void no_secret_is_in_any_page() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        String saved = "https://portal.example/rest/1/s3cr3tw3bh00k/";
        HttpResponse<String> save =
                olga.act("/settings/comagic/api-token", "value=" + Visitor.encoded(saved) + "&version=0");
        assertThat(save.headers().firstValue("Location")).hasValue("/settings");
        JobRow webhookJob = running.demo
                .ops()
                .jobs(JobFilter.all().type("webhook_ticket.updated"), PageAt.first(1))
                .rows()
                .get(0);
        for (String path : List.of(
                "/settings",
                "/settings/comagic/api-token",
                "/settings/bitrix/webhook-url",
                "/audit",
                "/queue/item/" + failed(),
                "/queue/item/" + webhookJob.id(),
                "/inbox/" + running.demo.ops().inbox(InboxFilter.all()).get(1).id(),
                "/requests/1")) {
            HttpResponse<String> answer = olga.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("s3cr3tw3bh00k", "must-not-be-seen", "demo-token-of-the-helpdesk", "pbkdf2");
        }
        assertThat(olga.get("/settings").body()).contains("saved, hidden");
    }

    @Test
    void a_value_that_does_not_fit_is_explained_and_a_secret_is_not_repeated() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        HttpResponse<String> wrong = olga.act("/settings/bitrix/page-size", "value=500&version=0");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("1 to 50", "value=\"500\"");
        HttpResponse<String> empty = olga.act("/settings/bitrix/webhook-url", "value=&version=1");
        assertThat(empty.statusCode()).isEqualTo(422);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        olga.act("/settings/sync/responsible", "value=first&version=0");
        olga.act("/settings/sync/responsible", "value=second&version=0");
        assertThat(olga.get("/settings").body())
                .contains("first", "somebody else")
                .doesNotContain("second");
    }

    @Test
    @DisplayName("S2-08 a sync that is started twice runs once")
    void a_sync_started_twice_runs_once() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        olga.act("/syncs/start", "sync=" + Visitor.encoded("All contacts"));
        olga.act("/syncs/start", "sync=" + Visitor.encoded("All contacts"));
        assertThat(olga.get("/syncs").body()).contains("waits or runs already");
        assertThat(running.demo
                        .ops()
                        .jobs(JobFilter.all().type("sync.contacts"), PageAt.first(10))
                        .rows())
                .hasSize(1);
    }

    @Test
    void text_of_strangers_is_text_on_the_page() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        String script = "\"><script>alert(1)</script>";
        String page = olga.get("/queue?type=" + Visitor.encoded(script)).body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
    }

    @Test
    void a_foreign_host_name_is_refused() throws IOException {
        assertThat(firstLine("Host: evil.example")).contains("421");
        assertThat(firstLine("Host: localhost:" + running.console.address().getPort()))
                .contains("303");
    }

    @Test
    void what_is_not_there_is_said_and_how_to_go_on() {
        Visitor olga = Visitor.signedIn(running, Running.OPERATOR);
        assertThat(olga.get("/queue/item/999999").statusCode()).isEqualTo(404);
        assertThat(olga.get("/queue/item/999999").body()).contains("There is no such item");
        assertThat(olga.get("/nowhere").body()).contains("There is no such page");
        assertThat(olga.get("/requests?status=word").body()).contains("aria-invalid=\"true\"");
        assertThat(olga.get("/queue?from=yesterday").body()).contains("was left out");
        assertThat(olga.get("/queue/confirm?act=EXPLODE&id=1").statusCode()).isEqualTo(400);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Nothing was changed");
    }

    private static long failed() {
        return running.demo
                .ops()
                .jobs(JobFilter.all().statuses(JobStatus.FAILED), PageAt.first(1))
                .rows()
                .get(0)
                .id();
    }

    private static JobStatus status(long id) {
        return running.demo.ops().job(id).orElseThrow().job().status();
    }

    private static String firstLine(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.console.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
