package io.svyaz.comagic.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.comagic.site.VisitorCookie.Absence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorCookieTest {
    @Test
    void theVendorsCookieNamesVisitorAndVisit() {
        VisitorCookie cookie =
                VisitorCookie.ofHeader("a=b; _comagic_idAbC12=10640054782.14783260762.1772442090; _cmg_csstAbC12=1");

        assertThat(cookie.visitorId()).hasValue(10640054782L);
        assertThat(cookie.sessionId()).hasValue(14783260762L);
        assertThat(cookie.absence()).isEmpty();
    }

    @Test
    void theNewestOfSeveralSitesCounts() {
        assertThat(VisitorCookie.ofHeader("_comagic_idAAAAA=1.2.100; _comagic_idBBBBB=3.4.300;_comagic_idCCCCC=5.6.200")
                        .visitorId())
                .hasValue(3);
    }

    @Test
    @DisplayName("S4-23 the cookie comagic_visitor counts before the vendor's own")
    void theArticlesCookieCountsFirst() {
        VisitorCookie cookie = VisitorCookie.ofHeader("_comagic_idAAAAA=1.2.100; comagic_visitor=777");

        assertThat(cookie.visitorId()).hasValue(777);
        assertThat(cookie.sessionId()).isEmpty();
    }

    @Test
    void aMalformedArticlesCookieDoesNotHideTheVendors() {
        assertThat(VisitorCookie.ofHeader("comagic_visitor=x; _comagic_idAAAAA=1.2.100")
                        .visitorId())
                .hasValue(1);
        assertThat(VisitorCookie.ofHeader("_comagic_idAAAAA=1.2.100; comagic_visitor=x")
                        .visitorId())
                .hasValue(1);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "a=b",
                ";;;",
                "=",
                "comagic_visitors=1",
                "x_comagic_id=1.2.3",
                "_comagic_id<b>=1.2.3",
                "comagic_visitor="
            })
    @DisplayName("S4-23 without the cookie there is no visitor")
    void withoutTheCookieThereIsNoVisitor(String header) {
        assertThat(VisitorCookie.ofHeader(header).absence()).contains(Absence.MISSING);
        assertThat(VisitorCookie.ofHeader(header).visitorId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0",
                "-1",
                "1.x",
                "1.2.3.4",
                "1..2",
                "9999999999999999999",
                "<script>",
                "1 2",
                "\"",
                "\"\"",
                "٣"
            })
    @DisplayName("S4-23 what is no id is malformed")
    void whatIsNoIdIsMalformed(String value) {
        assertThat(VisitorCookie.ofHeader("comagic_visitor=" + value).absence()).contains(Absence.MALFORMED);
        assertThat(VisitorCookie.ofValue(value).visitorId()).isEmpty();
    }

    @Test
    @DisplayName("S4-23 what is too long is not looked at")
    void whatIsTooLongIsNotLookedAt() {
        assertThat(VisitorCookie.ofValue("1".repeat(129)).absence()).contains(Absence.TOO_LONG);
        assertThat(VisitorCookie.ofHeader("comagic_visitor=1; a=" + "b".repeat(20_000))
                        .absence())
                .contains(Absence.TOO_LONG);
        assertThat(VisitorCookie.ofHeader("comagic_visitor=" + "1".repeat(500)).absence())
                .contains(Absence.TOO_LONG);
    }

    @Test
    void quotesAroundTheValueAreNoPartOfIt() {
        assertThat(VisitorCookie.ofHeader("comagic_visitor=\"42\"").visitorId()).hasValue(42);
    }

    @Test
    void aCookieShowsNoVisitor() {
        assertThat(VisitorCookie.ofValue("42")).hasToString("VisitorCookie(a visitor)");
    }
}
