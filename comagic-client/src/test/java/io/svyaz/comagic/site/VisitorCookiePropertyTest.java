package io.svyaz.comagic.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class VisitorCookiePropertyTest {
    @Property
    void aVisitorOrAReasonAndNeverAnException(@ForAll String header) {
        for (VisitorCookie cookie : new VisitorCookie[] {
            VisitorCookie.ofHeader(header),
            VisitorCookie.ofValue(header),
            VisitorCookie.ofHeader("comagic_visitor=" + header),
            VisitorCookie.ofHeader("_comagic_idAbC12=1." + header)
        }) {
            assertThat(cookie.visitorId().isPresent())
                    .isNotEqualTo(cookie.absence().isPresent());
        }
    }

    @Property
    void whatTheVendorWritesIsRead(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long visitor,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long session,
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long seconds) {
        VisitorCookie cookie =
                VisitorCookie.ofHeader("x=1; _comagic_idAbC12=" + visitor + "." + session + "." + seconds + "; y=2");

        assertThat(cookie.visitorId()).hasValue(visitor);
        assertThat(cookie.sessionId()).hasValue(session);
    }
}
