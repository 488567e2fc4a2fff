package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.VisitorForm;
import io.svyaz.core.Secret;
import io.svyaz.testkit.comagic.FakeComagic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComagicVisitSourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final VisitWindow WINDOW = new VisitWindow(TODAY.minusDays(1), TODAY);
    private static final long VISITOR = 10_640_054_782L;

    private final FakeComagic account =
            FakeComagic.builder().credentials("user", "password-1").start();

    @BeforeEach
    void visits() {
        account.supportArticleMethods(true);
        account.addVisitor(VISITOR, "Irina", List.of("79261112233"), List.of("irina@example.com"));
        account.addSession(VISITOR, TODAY.minusDays(1).atTime(23, 50), Map.of("utm_source", "google"));
        account.addSession(VISITOR, TODAY.atTime(0, 10), Map.of("utm_source", "yandex"));
    }

    @AfterEach
    void stop() {
        account.close();
    }

    @ParameterizedTest
    @EnumSource(VisitorForm.class)
    @DisplayName("S4-24 visits around midnight are found in every form")
    void findsTheVisitsOfTheNamedVisitor(VisitorForm form) {
        CallFacts call =
                CallFacts.builder("501").visitorId(Long.toString(VISITOR)).build();

        assertThat(source(form).find(call, WINDOW)).hasValueSatisfying(visit -> {
            assertThat(visit.name()).contains("Irina");
            assertThat(visit.sessionsCount()).contains(2);
            assertThat(visit.firstSource()).contains("google");
            assertThat(visit.lastSource()).contains("yandex");
            assertThat(visit.emails()).containsExactly("irina@example.com");
        });
    }

    @Test
    void asksTheReportOfCallsWhenTheTemplateNamesNoVisitor() {
        long id = account.addCall(TODAY.atTime(0, 12), Map.of("visitor_id", VISITOR));

        assertThat(source(VisitorForm.VENDOR)
                        .find(CallFacts.builder(Long.toString(id)).build(), WINDOW))
                .hasValueSatisfying(visit -> assertThat(visit.visitorId()).contains(Long.toString(VISITOR)));
    }

    @Test
    void findsNothingForACallWithoutAVisit() {
        long id = account.addCall(TODAY.atTime(0, 12), Map.of());

        assertThat(source(VisitorForm.VENDOR)
                        .find(CallFacts.builder(Long.toString(id)).build(), WINDOW))
                .isEmpty();
    }

    private ComagicVisitSource source(VisitorForm form) {
        return new ComagicVisitSource(ComagicClient.builder()
                .dataApiUrl(account.dataApiUrl().toString())
                .login("user", Secret.of("password-1"))
                .visitorForm(form)
                .build());
    }
}
