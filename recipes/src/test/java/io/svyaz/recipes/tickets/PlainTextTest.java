package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "'' | ''",
                "<b>bold</b> and <i>more</i> | bold and more",
                "a<script>alert(1)</script>b | a b",
                "a<SCRIPT src=x>alert(1) | a",
                "a<style>p{}</style>b | a b",
                "a<!-- hidden -->b | a b",
                "<img src=x onerror=alert(1)>text | text",
                "unclosed <img src=x onerror=alert(1) | unclosed",
                "&lt;b&gt; &amp;amp; &quot;x&quot; | <b> &amp; \"x\"",
                "&#1055;&#x440;&nbsp;! | Пр !",
                "&unknown; &#0; &#xD800; | &unknown;",
                "1 < 2 and 3 > 2 | 1 < 2 and 3 > 2",
                "«quoted» &laquo;&raquo; | «quoted» «»"
            })
    void html_becomes_text(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text);
    }

    @Test
    void paragraphs_become_lines() {
        assertThat(PlainText.of("<p>one</p>\n<p>two<br>three</p><div></div><div></div><div>four</div>"))
                .isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @Test
    void lines_of_a_message_without_tags_stay() {
        assertThat(PlainText.of("one\r\ntwo\n\n\n\nthree")).isEqualTo("one\ntwo\n\nthree");
    }
}
