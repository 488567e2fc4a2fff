package io.svyaz.usedesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.testkit.browser.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a real browser: what the widget gets to see is what the host said, whatever it holds. */
class WidgetSnippetBrowserTest {
    private static final String NONCE = "bm9uY2U0MjQy";
    private static final String NAME =
            "O'Neil \"X\" </script><!--<script>alert(1)\u2028\u2029\\ \n\u0000 & &quot; Жанна 👋 ${1}`";
    /** Stands for the vendor's script: tells in the page what it was told, in code units. */
    private static final String WIDGET =
            "function units(t){var c=[];for(var i=0;i<t.length;i++){c.push(t.charCodeAt(i));}"
                    + "return c.join('.');}"
                    + "document.body.setAttribute('data-name',units(window.usedeskSettings.user.name));"
                    + "document.body.setAttribute('data-company',window.usedeskSettings.company_id);"
                    + "var calls=0;window.usedeskMessenger={userIdentify:function(w){calls++;"
                    + "document.body.setAttribute('data-calls',calls);"
                    + "document.body.setAttribute('data-who',units(w.name));"
                    + "document.body.setAttribute('data-token',w.token);"
                    + "document.body.setAttribute('data-field',w.additional_fields[0].id+':'+w.additional_fields[0].value);}};";

    private static String units(String text) {
        StringBuilder units = new StringBuilder();
        text.chars().forEach(unit -> units.append(units.isEmpty() ? "" : ".").append(unit));
        return units.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.__widgetInitCallback(window.usedeskMessenger);",
                "window.__usedeskWidgetInitedCallback();",
                "document.dispatchEvent(new Event('usedeskReady'));",
                "window.__widgetInitCallback();document.dispatchEvent(new Event('usedeskReady'));"
            })
    @DisplayName("S0-16 S0-17 in a browser the widget gets hostile values as they are, and is told once")
    void namesArriveAsTheyAreAndTheWidgetIsToldOnce(String ready) throws IOException {
        Optional<Chromium> browser = Chromium.installed();
        Assumptions.assumeTrue(browser.isPresent(), "Skipped: no Chromium is installed here.");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        String snippet = WidgetSnippet.builder()
                .widget(153712, 6663)
                .scriptUrl(address + "widget.js")
                .nonce(NONCE)
                .name(NAME)
                .email("client.one@example.com")
                .token("t\"</script>")
                .additionalField(12, "77")
                .build()
                .html();
        answer(server, "/", "text/html; charset=windows-1251", "<html><body>" + snippet + "</body></html>");
        answer(server, "/widget.js", "text/javascript; charset=utf-8", WIDGET + ready);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        try {
            String page = browser.get().open(address);

            assertThat(attribute(page, "company")).isEqualTo("153712_6663");
            assertThat(attribute(page, "name")).isEqualTo(units(NAME));
            assertThat(attribute(page, "who")).isEqualTo(units(NAME));
            assertThat(attribute(page, "token"))
                    .isEqualTo("t&quot;</script>".replace("<", "&lt;").replace(">", "&gt;"));
            assertThat(attribute(page, "field")).isEqualTo("12:77");
            assertThat(attribute(page, "calls")).isEqualTo("1");
        } finally {
            server.stop(0);
        }
    }

    private static String attribute(String page, String name) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as("%s in %s", name, page).isTrue();
        return found.group(1);
    }

    private static void answer(HttpServer server, String path, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.getResponseHeaders()
                        .set(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'nonce-" + NONCE + "'; base-uri 'none'");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
