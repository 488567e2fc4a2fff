package io.svyaz.examples.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.ops.JobFilter;
import io.svyaz.kit.ops.PageAt;
import io.svyaz.testkit.browser.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An administrator's morning, in a real browser. With {@code -Dconsole.pictures=docs/img} it takes pictures. */
class ConsoleInChromiumTest {
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("console.pictures")).map(Path.of("../..")::resolve);

    private static Running running;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Chromium> installed = Chromium.installed();
        assumeTrue(installed.isPresent(), "No Chromium is installed: the console is not tried in a browser.");
        running = new Running(PICTURES.isPresent() ? 24 : 2);
        browser = new Browser(installed.orElseThrow().program());
        browser.size(1280, false);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (running != null) {
            running.close();
        }
    }

    @Test
    @DisplayName(
            "S2-08 S2-16 an administrator finds a failed item, requeues it, filters the log, edits, starts a sync once")
    void an_administrators_morning() throws Exception {
        signIn(Running.OPERATOR, "not the password");
        assertThat(browser.text()).contains("Name or password is wrong.");
        picture("login");
        signIn(Running.OPERATOR, Running.PASSWORD);
        assertThat(browser.text()).contains("Attempts over time", "Stuck behind a failed item");
        assertThat(browser.run("document.querySelectorAll('svg.chart rect').length")
                        .asInt())
                .isPositive();
        picture("overview");

        String item = requeue();
        running.demo.runOnce();
        browser.open(running.at(item));
        assertThat(browser.text())
                .contains("Item " + item.replaceAll("\\D", "") + " Done")
                .doesNotContain("looks first");
        picture("item-done");

        filterLog();
        editSetting();
        startTwice();
        otherPages();
        viewer();
    }

    private String requeue() throws Exception {
        browser.open(running.at("/queue"));
        picture("queue");
        browser.run("document.querySelector('#f-status').value = 'FAILED'");
        browser.fill("#f-type", "order.push");
        browser.click("form.filters button");
        assertThat(browser.run("document.querySelectorAll('tbody tr').length").asInt())
                .isEqualTo(1);
        browser.click("tbody th a");
        String item = browser.run("location.pathname").asText();
        assertThat(browser.text()).contains("UF_CRM_ORDER_NUMBER", "Requests of this item", "400");
        assertThat(browser.text()).doesNotContain("must-not-be-seen");
        picture("item");
        browser.click("button[value=REQUEUE]");
        picture("confirm");
        browser.click("form[action='/queue/act'] button");
        assertThat(browser.text()).contains("Requeued: 1.", "Pending", "looks first");
        return item;
    }

    private void filterLog() throws Exception {
        browser.open(running.at("/requests"));
        picture("requests");
        int all = browser.run("document.querySelectorAll('tbody tr').length").asInt();
        browser.fill("#f-status", "4xx");
        browser.fill("#f-endpoint", "crm.deal");
        browser.click("form.filters button");
        assertThat(browser.run("document.querySelectorAll('tbody tr').length").asInt())
                .isPositive()
                .isLessThan(all);
        assertThat(browser.run("[...document.querySelectorAll('tbody .badge')].map(one => one.textContent).join()")
                        .asText())
                .matches("(4\\d\\d,?)+");
        browser.click("tbody th a");
        assertThat(browser.text()).contains("ERROR_CORE");
        picture("request");
    }

    private void editSetting() throws Exception {
        browser.open(running.at("/settings"));
        picture("settings");
        browser.click("a[href='/settings/bitrix/page-size']");
        browser.fill("#value", "500");
        browser.click("button[value=save]");
        assertThat(browser.text()).contains("Not saved.", "1 to 50.");
        picture("setting-wrong");
        browser.fill("#value", "25");
        browser.click("button[value=save]");
        assertThat(browser.text()).contains("bitrix/page-size is saved.", "25");
        browser.click("form[action='/settings/bitrix'] button");
        assertThat(browser.text()).contains("bitrix: the connection works.");
    }

    private void startTwice() throws Exception {
        browser.open(running.at("/syncs"));
        browser.click("form[action='/syncs/start'] button");
        browser.click("form[action='/syncs/start'] button");
        assertThat(browser.text()).contains("waits or runs already");
        picture("syncs");
        assertThat(running.demo
                        .ops()
                        .jobs(JobFilter.all().type("sync.contacts"), PageAt.first(10))
                        .rows())
                .hasSize(1);
        running.demo.runOnce();
    }

    private void otherPages() throws Exception {
        browser.open(running.at("/inbox"));
        assertThat(browser.text()).contains("wrong signature or token", "unreadable body");
        picture("inbox");
        browser.click("tbody th a[href^='/inbox/']");
        picture("webhook");
        browser.open(running.at("/ids?system=bitrix&kind=contact"));
        picture("ids");
        browser.open(running.at("/ids?id=nobody"));
        assertThat(browser.text()).contains("Nothing fits this filter.");
        picture("ids-empty");
        browser.open(running.at("/audit"));
        assertThat(browser.text()).contains("job.requeue", "setting.set", "sync.trigger", "connection.test");
        assertThat(running.demo
                        .ops()
                        .audit(AuditFilter.all().actor(Running.OPERATOR))
                        .entries())
                .isNotEmpty();
        picture("audit");
        browser.open(running.at("/queue/item/999999"));
        picture("not-found");
        browser.open(running.at("/?lang=ru"));
        assertThat(browser.text()).contains("Попытки во времени");
        picture("overview-ru");
        browser.size(390, false);
        browser.open(running.at("/queue?lang=en&status=FAILED"));
        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
        picture("queue-narrow");
        browser.open(running.at("/"));
        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
        picture("overview-narrow");
        browser.size(1280, true);
        browser.open(running.at("/"));
        picture("overview-dark");
        browser.size(1280, false);
    }

    private void viewer() throws Exception {
        browser.click("form[action='/logout'] button");
        signIn(Running.VIEWER, Running.PASSWORD);
        browser.open(running.at("/syncs"));
        assertThat(browser.run("document.querySelectorAll('form[action=\"/syncs/start\"]').length")
                        .asInt())
                .isZero();
        browser.follow("const form = document.querySelector('form.who'); form.action = '/syncs/start'; form.submit()");
        assertThat(browser.text()).contains("403", "Your role may not do this");
        picture("refused");
    }

    private void signIn(String name, String password) throws Exception {
        browser.open(running.at("/login"));
        browser.fill("#name", name);
        browser.fill("#password", password);
        browser.click("main button");
    }

    private static void picture(String name) throws Exception {
        if (PICTURES.isPresent()) {
            Files.createDirectories(PICTURES.get());
            Files.write(PICTURES.get().resolve("console-" + name + ".png"), browser.picture());
        }
    }
}
