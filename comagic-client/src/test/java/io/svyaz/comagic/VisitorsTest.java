package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.visitors.Visitor;
import io.svyaz.comagic.visitors.VisitorInfo;
import io.svyaz.core.Secret;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.comagic.ResultShape;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitorsTest {
    private static final long VISITOR = 10640054782L;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ARTICLE = "visitors.get_visitor_info";
    private static final String VENDOR = "get.visitor_sessions_report";

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private ComagicClient asking(VisitorForm form) {
        return hub.builder()
                .login(Hub.LOGIN, Secret.of(Hub.PASSWORD))
                .visitorForm(form)
                .build();
    }

    private void seedVisits() {
        hub.account.addSession(VISITOR, DAY.atTime(10, 0), Map.of("utm_source", "google"));
        hub.account.addSession(VISITOR, DAY.atTime(23, 59, 59), Map.of("utm_source", "yandex"));
        hub.account.addSession(VISITOR, DAY.atTime(12, 0), Map.of("utm_source", "vk"));
        hub.account.addSession(VISITOR, DAY.minusDays(2).atTime(12, 0), Map.of("utm_source", "old"));
        hub.account.addSession(VISITOR + 1, DAY.atTime(9, 0), Map.of("utm_source", "foreign"));
    }

    @ParameterizedTest
    @EnumSource(ResultShape.class)
    void aVisitorHasANameAndNumbers(ResultShape shape) {
        hub.account.addVisitor(VISITOR, "Пётр", List.of("79260000000"), List.of("p@example.com"));
        hub.client.account().execute();
        hub.account.shape(shape);

        Visitor visitor = hub.client.visitors().get(VISITOR).execute();

        assertThat(visitor.name()).contains("Пётр");
        assertThat(visitor.phoneNumbers()).containsExactly("79260000000");
        assertThat(visitor.emails()).containsExactly("p@example.com");
        assertThat(visitor.unknownFields()).containsOnlyKeys("properties");
    }

    @Test
    void aVisitorMayHaveNothing() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":{\"name\":null,\"phone_numbers\":null,\"emails\":[null]}}");

            Visitor visitor = wire.client.visitors().get(VISITOR).execute();

            assertThat(visitor.name()).isEmpty();
            assertThat(visitor.phoneNumbers()).isEmpty();
            assertThat(visitor.emails()).isEmpty();
            assertThat(visitor.unknownFields()).isEmpty();
        }
    }

    @Test
    void anUnknownVisitorIsNotFound() {
        assertThatThrownBy(() -> hub.client.visitors().get(5).execute()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(VisitorForm.class)
    void everyFormTellsTheSame(VisitorForm form) {
        hub.account.supportArticleMethods(true);
        seedVisits();
        ComagicClient client = asking(form);

        assertThat(client.visitors().info(VISITOR, DAY.minusDays(1), DAY).execute())
                .contains(new VisitorInfo(3, Optional.of("google"), Optional.of("yandex")));
        assertThat(client.visitors().info(VISITOR + 2, DAY.minusDays(1), DAY).execute())
                .isEmpty();
        assertThat(hub.sent(ARTICLE)).isEqualTo(form == VisitorForm.VENDOR ? 0 : 2);
        assertThat(hub.sent(VENDOR)).isEqualTo(form == VisitorForm.VENDOR ? 2 : 0);
    }

    @ParameterizedTest
    @EnumSource(VisitorForm.class)
    void aVisitWithoutAMarkHasNoSource(VisitorForm form) {
        hub.account.supportArticleMethods(true);
        hub.account.addSession(VISITOR, DAY.atTime(10, 0), Map.of("utm_source", ""));
        hub.account.addSession(VISITOR, LocalDateTime.of(DAY, java.time.LocalTime.NOON), Map.of());

        assertThat(asking(form).visitors().info(VISITOR, DAY, DAY).execute())
                .contains(new VisitorInfo(2, Optional.empty(), Optional.empty()));
    }

    @Test
    void autoFallsBackOnceAndRemembers() {
        seedVisits();
        ComagicClient client = asking(VisitorForm.AUTO);

        assertThat(client.visitors().info(VISITOR, DAY, DAY).execute()).isPresent();
        assertThat(client.visitors().info(VISITOR, DAY, DAY).execute()).isPresent();

        assertThat(hub.sent(ARTICLE)).isEqualTo(1);
        assertThat(hub.sent(VENDOR)).isEqualTo(2);
        assertThat(client.visitors().info(VISITOR, DAY, DAY).operation()).isEqualTo("comagic." + VENDOR);
    }

    @Test
    void autoFallsBackForNothingElse() {
        hub.account.supportArticleMethods(true);
        seedVisits();
        ComagicClient client = asking(VisitorForm.AUTO);
        hub.account.faults().next(9, ARTICLE, Fault.badGateway());

        assertThatThrownBy(() -> client.visitors().info(VISITOR, DAY, DAY).execute())
                .isInstanceOf(UnavailableException.class);
        hub.account.faults().clear();
        hub.account.faults().next(1, ARTICLE, Fault.answer(io.svyaz.testkit.Answer.htmlPage(404, "404 Not Found")));
        assertThatThrownBy(() -> client.visitors().info(VISITOR, DAY, DAY).execute())
                .isInstanceOf(NotFoundException.class);

        assertThat(hub.sent(VENDOR)).isZero();
        assertThat(client.visitors().info(VISITOR, DAY, DAY).execute()).isPresent();
    }

    @Test
    void optionsReachBothForms() {
        seedVisits();
        var call = asking(VisitorForm.AUTO)
                .visitors()
                .info(VISITOR, DAY, DAY)
                .with(options -> options.correlationId("c-1").deadline(Duration.ofSeconds(5)));

        assertThat(call.execute()).isPresent();
        hub.account.faults().next(9, VENDOR, Fault.badGateway());
        assertThatThrownBy(call::execute)
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        failure -> assertThat(failure.correlationId()).contains("c-1"));
    }

    @Test
    void articleAloneDoesNotFallBack() {
        assertThatThrownBy(() -> asking(VisitorForm.ARTICLE)
                        .visitors()
                        .info(VISITOR, DAY, DAY)
                        .execute())
                .isInstanceOf(NotFoundException.class);
        assertThat(hub.sent(VENDOR)).isZero();
    }
}
