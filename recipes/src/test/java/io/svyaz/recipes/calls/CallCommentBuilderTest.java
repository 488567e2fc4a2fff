package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.CallCommentBuilder.Format.HTML;
import static io.svyaz.recipes.calls.CallCommentBuilder.Format.PLAIN;
import static io.svyaz.recipes.calls.Calls.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.internal.Texts;
import io.svyaz.recipes.phone.Phone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallCommentBuilderTest {

    private final CallCommentBuilder english = new CallCommentBuilder(CallTexts.english());

    @Test
    @DisplayName("S4-22 golden plain comment")
    void writesOneFactALine() {
        assertThat(english.build(Calls.full("1001").build(), PHONE, PLAIN)).isEqualTo("""
                        CoMagic Session ID: 1001
                        Operator: Anna Petrova
                        Duration: 42 sec.
                        Traffic type: organic
                        Entry page: https://shop.example/?a=1&b=2
                        Tags: target, vip""");
    }

    @Test
    @DisplayName("S4-22 golden Russian comment of a call with nothing known but its id")
    void writesUnknownFactsAsLabels() {
        var russian = new CallCommentBuilder(CallTexts.russian());

        assertThat(russian.build(CallFacts.builder("1").build(), PHONE, PLAIN)).isEqualTo("""
                        ID сессии CoMagic: 1
                        Оператор: -
                        Длительность: 0 сек.
                        Тип трафика:
                        Страница входа:
                        Теги:""");
    }

    @Test
    @DisplayName("S4-22 golden HTML comment")
    void escapesMarkup() {
        var call = Calls.full("1001").employeeName("<b>O'Neil</b> \"X\"").build();

        assertThat(english.build(call, PHONE, HTML))
                .isEqualTo("CoMagic Session ID: 1001<br>Operator: &lt;b&gt;O&#39;Neil&lt;/b&gt; &quot;X&quot;"
                        + "<br>Duration: 42 sec.<br>Traffic type: organic"
                        + "<br>Entry page: https://shop.example/?a=1&amp;b=2<br>Tags: target, vip");
    }

    @Test
    void writesTheExtensionOnALineOfItsOwn() {
        var phone = new Phone(7, "4951234567", Optional.of("22"), "RU");

        assertThat(english.build(Calls.answered("1").build(), phone, PLAIN)).endsWith("Tags:\nExtension: 22");
    }

    @Test
    @DisplayName("S4-22 a value cannot fake a line of its own")
    void keepsAValueOnItsLine() {
        var call = CallFacts.builder("1")
                .employeeName("Eve\r\nDuration: 999 sec.\u2028x\u0000y\u202ez")
                .build();

        assertThat(english.build(call, PHONE, PLAIN).lines())
                .hasSize(6)
                .contains("Operator: Eve Duration: 999 sec. x y z");
    }

    @Test
    @DisplayName("S4-22 very long values end with a cut mark")
    void cutsLongValues() {
        var call = CallFacts.builder("1")
                .site("a".repeat(1_000_000))
                .employeeName("b".repeat(500))
                .tags(List.of("c".repeat(400), "d".repeat(400)))
                .build();

        assertThat(english.build(call, PHONE, PLAIN).lines())
                .contains("Entry page: " + "a".repeat(499) + "…")
                .contains("Operator: " + "b".repeat(500))
                .contains("Tags: " + "c".repeat(400) + ", " + "d".repeat(97) + "…");
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(Texts.line("ab\ud83d\ude00cd", 4)).isEqualTo("ab…");
        assertThat(Texts.line("ab\ud83d\ude00", 4)).isEqualTo("ab\ud83d\ude00");
        assertThat(Texts.line("a" + "\n".repeat(20) + "z", 4)).isEqualTo("a…");
    }
}
