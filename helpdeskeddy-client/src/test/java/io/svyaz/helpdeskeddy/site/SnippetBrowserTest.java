package io.svyaz.helpdeskeddy.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.core.internal.html.ScriptText;
import io.svyaz.testkit.browser.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The snippets in a real browser, under a strict policy. */
class SnippetBrowserTest {
    private static final String NAME = "O'Neil \"X\" </script>\u2028<!-- & \\ \uD83D\uDE00 Ё";
    private static final String NONCE = "bm9uY2U0MjQy";

    private static Chromium browser;

    @BeforeAll
    static void find() {
        browser = Chromium.installed().orElse(null);
        if (browser == null) {
            System.out.println("Skipped: there is no Chromium on this machine, so the snippets were not tried.");
        }
        Assumptions.assumeTrue(browser != null, "Skipped: there is no Chromium on this machine.");
    }

    /** A page with a snippet, and a script that writes an expression's value down, character by character. */
    private static String value(String snippet, String expression) throws IOException {
        String page = "<!doctype html><html><head><meta charset=\"utf-8\"><title>shop</title>" + snippet
                + "</head><body><pre id=\"out\"></pre><script nonce=\"" + NONCE + "\">"
                + "document.getElementById('out').textContent='done '+Array.from(String(" + expression
                + ")).map(function(c){return c.codePointAt(0)}).join(',')+' end';</script></body></html>";
        HttpServer shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/", exchange -> {
            try (exchange) {
                byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders()
                        .set(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'nonce-" + NONCE + "'; base-uri 'none'");
                boolean known = exchange.getRequestURI().getPath().equals("/");
                exchange.sendResponseHeaders(known ? 200 : 404, known ? bytes.length : -1);
                if (known) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        shop.start();
        try {
            String dom = browser.open("http://127.0.0.1:" + shop.getAddress().getPort() + "/");
            assertThat(dom).contains("done ");
            return dom.substring(dom.indexOf("done ") + 5, dom.indexOf(" end", dom.indexOf("done ")));
        } finally {
            shop.stop(0);
        }
    }

    private static String points(String text) {
        return text.codePoints().mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    @Test
    @DisplayName("S1-16 S1-17 in a browser a hostile name arrives in the configuration as it is")
    void aNameOfAnyKindArrivesInTheConfiguration() throws Exception {
        String snippet = ConfigSnippet.builder()
                .userEmail("client@example.com")
                .userName(NAME)
                .customField(NAME, NAME)
                .nonce(NONCE)
                .build()
                .html();

        assertThat(value(snippet, "HDE_CONFIG.user_name")).isEqualTo(points(NAME));
        assertThat(value(snippet, "HDE_CONFIG.custom_fields[" + ScriptText.literal(NAME) + "]"))
                .isEqualTo(points(NAME));
        assertThat(value(snippet, "Object.keys(HDE_CONFIG).join()"))
                .isEqualTo(points("user_email,user_name,custom_fields"));
    }

    @Test
    void aCommentAndAButtonOfAnyKindArriveAtTheWidget() throws Exception {
        String snippet = WidgetSnippet.contact("acme.helpdeskeddy.com")
                .comment(NAME)
                .size(30)
                .button(NAME, "23869B", "https://t.me/example?a=1&b=\"2\"")
                .nonce(NONCE)
                .build()
                .html();
        String element = "document.getElementById('hde-contact-widget')";

        assertThat(value(snippet, element + ".dataset.comment")).isEqualTo(points(NAME));
        assertThat(value(snippet, "JSON.parse(" + element + ".dataset.json).buttons[0].source"))
                .isEqualTo(points(NAME));
        assertThat(value(snippet, "JSON.parse(" + element + ".dataset.json).buttons[0].url"))
                .isEqualTo(points("https://t.me/example?a=1&b=\"2\""));
    }

    @Test
    void thePolicyOfThesePagesIsReal() throws Exception {
        String without = ConfigSnippet.builder().userName("a").build().html();

        assertThat(value(without, "typeof HDE_CONFIG")).isEqualTo(points("undefined"));
    }
}
