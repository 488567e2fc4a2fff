package io.svyaz.comagic.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.testkit.browser.Chromium;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script in a real browser, under a strict policy. */
class FormSnippetBrowserTest {
    private static final String NAME = "O'Neil \"X\" </script>\u2028<!--";
    private static final String VISITOR = "10640054782";
    private static final String SESSION = "14783260762";

    private static Chromium browser;

    @BeforeAll
    static void find() {
        browser = Chromium.installed().orElse(null);
        if (browser == null) {
            System.out.println("Skipped: there is no Chromium on this machine, so the form script was not tried.");
        }
        Assumptions.assumeTrue(browser != null, "Skipped: there is no Chromium on this machine.");
    }

    /** What the page's own script wrote down. */
    private static String told(Shop shop, String hash) {
        String page = browser.open(shop.url() + hash)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(page).contains("done {");
        String told = page.substring(page.indexOf("done {") + 5, page.indexOf("</pre>", page.indexOf("done {")));
        assertThat(told).contains("\"violations\":[]").contains("\"errors\":[]");
        return told;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> fields(String form) {
        return java.util.Arrays.stream(form.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(java.util.stream.Collectors.groupingBy(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        java.util.stream.Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                                java.util.stream.Collectors.toList())));
    }

    @Test
    void everyFormOfThisSiteGetsTheVisitor() {
        String snippet = FormSnippet.builder().build().html();
        try (Shop shop = new Shop("'self'", Shop.COOKIE, snippet)) {
            String told = told(shop, "");

            String both = "comagic_visitor_id=" + VISITOR + "&comagic_session_id=" + SESSION;
            assertThat(shop.submitted.get("/plain")).isEqualTo("phone=1&" + both);
            assertThat(shop.submitted.get("/bare")).isEqualTo("phone=2&" + both);
            assertThat(shop.submitted.get("/late")).isEqualTo("phone=11&" + both);
            for (String path : List.of("/fetched", "/sent")) {
                assertThat(shop.submitted.get(path))
                        .contains("name=\"comagic_visitor_id\"\r\n\r\n" + VISITOR + "\r\n")
                        .contains("name=\"comagic_session_id\"\r\n\r\n" + SESSION + "\r\n");
            }
            assertThat(shop.submitted.get("/hostile")).endsWith("querySelectorAll=9&" + both);
            assertThat(told)
                    .contains("\"late\":[\"comagic_visitor_id=" + VISITOR + "\"")
                    .contains("\"elsewhere\":[\"q=10\"]");
        }
    }

    @Test
    void namesOfAnyKindSurviveAsAttributesAndAsAScript() {
        FormSnippet snippet = FormSnippet.builder()
                .visitorField(NAME)
                .sessionField("session")
                .nonce(Shop.NONCE)
                .build();
        for (String html : List.of(snippet.html(), snippet.inlineHtml())) {
            try (Shop shop = new Shop("'nonce-" + Shop.NONCE + "'", Shop.COOKIE, html)) {
                told(shop, "");

                assertThat(fields(shop.submitted.get("/plain")))
                        .containsEntry(NAME, List.of(VISITOR))
                        .containsEntry("session", List.of(SESSION));
                assertThat(shop.submitted.get("/late")).contains(encoded(NAME) + "=" + VISITOR);
                assertThat(shop.submitted.get("/fetched")).contains("name=\"O'Neil %22X%22 </script>\u2028<!--\"");
            }
        }
    }

    @Test
    void thePolicyOfThesePagesIsReal() {
        String inline = FormSnippet.builder()
                .visitorField("who")
                .nonce(Shop.NONCE)
                .build()
                .inlineHtml();
        try (Shop shop = new Shop("'self'", Shop.COOKIE, inline)) {
            told(shop, "");

            // The settings stand in an inline script, which 'self' forbids; the served script then goes by its
            // defaults.
            assertThat(shop.submitted.get("/plain"))
                    .contains("comagic_visitor_id=")
                    .doesNotContain("who=");
        }
    }

    @Test
    void aButtonThatSendsTheFormElsewhereTakesNoVisitorAlong() {
        try (Shop shop =
                new Shop("'self'", Shop.COOKIE, FormSnippet.builder().build().html())) {
            String told = told(shop, "#elsewhere");

            assertThat(told).contains("\"button\":[\"phone=12\"]").contains("\"buttonBack\":true");
        }
    }

    @Test
    void withoutACookieNothingHappens() {
        try (Shop shop = new Shop("'self'", "", FormSnippet.builder().build().html())) {
            String told = told(shop, "");

            assertThat(shop.submitted.get("/plain")).isEqualTo("phone=1");
            assertThat(shop.submitted.get("/bare")).isEqualTo("phone=2");
            assertThat(shop.submitted.get("/fetched")).doesNotContain("comagic");
            assertThat(told).contains("\"late\":[]").contains("\"plain\":[]");
        }
    }

    @Test
    void aCookieThatHoldsSomethingElseIsNoVisitor() {
        String odd = "_comagic_idAbC12=<script>.1.2; Path=/";
        try (Shop shop = new Shop("'self'", odd, FormSnippet.builder().build().html())) {
            told(shop, "");

            assertThat(shop.submitted.get("/plain")).isEqualTo("phone=1");
        }
    }

    @Test
    void aCookieThatComesLaterIsFoundWhenTheFormIsSent() {
        try (Shop shop = new Shop("'self'", "", FormSnippet.builder().build().html())) {
            String told = told(shop, "#cookie-later");

            assertThat(told).contains("\"atFirst\":[]");
            assertThat(shop.submitted.get("/plain")).isEqualTo("phone=1&comagic_visitor_id=777");
            assertThat(shop.submitted.get("/bare")).isEqualTo("phone=2&comagic_visitor_id=777");
        }
    }

    @Test
    void onlyTheChosenFormsAreFilledAlsoThoseThatGoElsewhereWhereThatIsWanted() {
        String snippet = FormSnippet.builder()
                .forms("#sent, #elsewhere")
                .otherSites()
                .build()
                .html();
        try (Shop shop = new Shop("'self'", Shop.COOKIE, snippet)) {
            String told = told(shop, "");

            assertThat(shop.submitted.get("/plain")).isEqualTo("phone=1");
            assertThat(shop.submitted.get("/sent")).contains(VISITOR);
            assertThat(told).contains("\"elsewhere\":[\"comagic_visitor_id=" + VISITOR);
        }
    }
}
