package io.svyaz.helpdeskeddy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.Secret;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.helpdeskeddy.tickets.Ticket;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.helpdeskeddy.tickets.TicketQuery;
import io.svyaz.testkit.helpdeskeddy.BanForm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
    private static final Duration BAN = Duration.ofMinutes(20);

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @ParameterizedTest
    @EnumSource(BanForm.class)
    void aBanOfAnyFormIsAWaitWithAnEnd(BanForm form) {
        hub.account.banForm(form);
        hub.account.ban();

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class,
                () -> hub.client.dictionaries().statuses().execute());

        assertThat(failure.freeAt()).contains(hub.clock.instant().plus(BAN));
        assertThat(failure.retryAfter()).contains(BAN);
        assertThat(hub.account.requests()).hasSize(1);
        assertThat(hub.pauses()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BanForm.class)
    void afterABanNothingIsSentBeforeItsEnd(BanForm form) {
        hub.account.banForm(form);
        RateLimiter shared = RateLimiter.bucket(20, 240, Duration.ofMinutes(1), Hub.timing(hub.clock));
        HelpDeskEddyClient one = hub.builder()
                .limiter(shared)
                .apiKey(Hub.EMAIL, Secret.of(Hub.KEY))
                .build();
        HelpDeskEddyClient other =
                hub.builder().limiter(shared).bearerToken(Secret.of(Hub.TOKEN)).build();
        hub.account.ban();

        for (HelpDeskEddyClient client : List.of(one, other, one)) {
            assertThat(catchThrowableOfType(
                                    RateLimitedException.class,
                                    () -> client.tickets()
                                            .list(TicketQuery.all())
                                            .firstPage())
                            .freeAt())
                    .contains(Instant.parse("2026-03-02T09:20:30Z"));
        }
        assertThat(catchThrowableOfType(
                        RateLimitedException.class,
                        () -> one.knowledgeBase().article(1).execute()))
                .isNotNull();
        assertThat(hub.account.requests()).hasSize(1);

        hub.clock.advance(BAN);
        other.dictionaries().statuses().execute();

        assertThat(hub.account.requestsDuringBan()).isEqualTo(1);
    }

    @Test
    void aWriteThatMetABanGoesOnceAfterItsEnd() {
        hub.account.ban();

        Ticket ticket = hub.client
                .tickets()
                .create(TicketFields.create().title("Заказ").description("Где он?"))
                .with(options -> options.deadline(Duration.ofMinutes(30)))
                .execute();

        assertThat(ticket.id()).isEqualTo(1);
        assertThat(hub.account.tickets()).isEqualTo(1);
        assertThat(hub.pauses()).containsExactly(BAN);
        assertThat(hub.sent("POST tickets/")).isEqualTo(2);
    }

    @Test
    @DisplayName("a ban in the middle of 5,000 tickets is waited out, and every ticket arrives once")
    void aBanInTheMiddleOfALongListingIsWaitedOut() {
        for (int i = 0; i < 5000; i++) {
            hub.account.addTicket(1, "Заявка " + i);
        }
        List<Long> seen = new ArrayList<>();

        try (Stream<Ticket> all = hub
                .client
                .tickets()
                .list(TicketQuery::oldestFirst)
                .with(options -> options.deadline(Duration.ofMinutes(45)))
                .stream()) {
            all.forEach(ticket -> {
                seen.add(ticket.id());
                if (seen.size() == 2500) {
                    hub.account.ban();
                }
            });
        }

        assertThat(seen).hasSize(5000).doesNotHaveDuplicates().isSorted();
        assertThat(hub.account.requestsDuringBan()).isEqualTo(1);
        assertThat(hub.pauses()).contains(BAN);
        assertThat(hub.sent("GET tickets/")).isEqualTo(168);
    }

    @Test
    void theClientAloneNeverReachesTheLimit() {
        for (int i = 0; i < 1000; i++) {
            hub.client
                    .users()
                    .get(1)
                    .with(options -> options.deadline(Duration.ofMinutes(5)))
                    .execute();
        }

        assertThat(hub.account.requestsDuringBan()).isZero();
        assertThat(hub.sent("GET users/{id}")).isEqualTo(1000);
    }

    @Test
    void theKnowledgeBaseHasALimitOfItsOwn() {
        hub.account.addArticle(60, "Статья");
        for (int i = 0; i < 200; i++) {
            hub.client
                    .knowledgeBase()
                    .article(60)
                    .with(options -> options.deadline(Duration.ofMinutes(5)))
                    .execute();
        }
        Duration waited = hub.pauses().stream().reduce(Duration.ZERO, Duration::plus);
        int pauses = hub.pauses().size();

        hub.client.dictionaries().statuses().execute();

        assertThat(hub.account.requestsDuringBan()).isZero();
        assertThat(waited).isGreaterThan(Duration.ofMinutes(3));
        assertThat(hub.pauses()).hasSize(pauses);
    }

    @Test
    void aBanOfTheKnowledgeBaseLastsAnHourAndLeavesTheRestAlone() {
        hub.account.limit(300, 0);
        hub.account.banForm(BanForm.BARE);

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class,
                () -> hub.client.knowledgeBase().article(60).execute());
        hub.client.dictionaries().statuses().execute();

        assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
        assertThat(hub.account.requests()).hasSize(2);
    }

    @Test
    void whenOnlyTheReserveIsLeftTheNextMinuteIsAwaited() {
        try (Wire wire = new Wire()) {
            wire.answers(aResponse()
                    .withBody("{\"data\":[]}")
                    .withHeader("X-Rate-Limit", "300")
                    .withHeader("X-Rate-Limit-Remaining", "20"));

            wire.client.dictionaries().statuses().execute();
            assertThat(wire.clock.sleeps()).isEmpty();
            wire.client.dictionaries().statuses().execute();

            assertThat(wire.clock.sleeps().get(0)).isBetween(Duration.ofSeconds(31), Duration.ofSeconds(32));
        }
    }

    @Test
    void whileMoreIsLeftNobodyWaits() {
        try (Wire wire = new Wire()) {
            wire.answers(aResponse()
                    .withBody("{\"data\":[]}")
                    .withHeader("X-Rate-Limit", "300")
                    .withHeader("X-Rate-Limit-Remaining", "21"));

            wire.client.dictionaries().statuses().execute();
            wire.client.dictionaries().statuses().execute();

            assertThat(wire.clock.sleeps()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"errors\":[{\"code\":\"e-401\",\"title\":\"Ban\",\"details\":\"Ban for 20 min. API limit reached (300 request per minute).\"}]} | 1200",
                "401 | {\"errors\":[{\"code\":\"e-401\",\"title\":\"BAN\",\"details\":\"Ban for 7 min\"}]} | 420",
                "403 | {\"errors\":[{\"code\":\"e-403\",\"title\":\"Forbidden\",\"details\":\"api limit reached\"}]} | 1200",
                "403 | {\"errors\":[{\"code\":\"e-403\",\"title\":\"Ban\",\"details\":\"Ban for 60 min. API limit reached (60 request per minute).\"}]} | 3600",
                "403 | {\"errors\":[{\"code\":\"e-403\",\"title\":\"Ban\",\"details\":\"Ban for 48 hours\"}]} | 172800",
                "403 | {\"errors\":{\"code\":\"e-403\",\"title\":\"Ban\",\"details\":\"\"}} | 1200",
                "403 | {\"error\":\"Ban for 20 min. API limit reached\"} | 1200",
                "401 | {\"message\":\"Banned for 5 min\"} | 300",
                "429 | {} | 1200",
                "429 | <html>Too many requests</html> | 1200",
                "401 | Ban for 20 min. API limit reached (300 request per minute). | 1200",
                "200 | {\"errors\":[{\"code\":\"e-429\",\"title\":\"Too many\",\"details\":\"\"}]} | 1200"
            })
    void whateverABanLooksLikeItsLengthIsTaken(int status, String body, long seconds) {
        try (Wire wire = new Wire()) {
            wire.answers(status, body);

            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class,
                    () -> wire.client.dictionaries().statuses().execute());

            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(seconds));
            assertThat(failure.freeAt()).contains(wire.clock.instant().plusSeconds(seconds));
            assertThat(wire.sent()).isEqualTo(1);
        }
    }

    @Test
    void theHeaderTellsTheLengthOfABanBeforeItsWordsDo() {
        try (Wire wire = new Wire()) {
            wire.answers(aResponse()
                    .withStatus(401)
                    .withHeader("Retry-After", "77")
                    .withBody("{\"errors\":[{\"code\":\"e-401\",\"title\":\"Ban\",\"details\":\"Ban for 20 min.\"}]}"));

            wire.client
                    .dictionaries()
                    .statuses()
                    .with(options -> options.deadline(Duration.ofSeconds(100)))
                    .executeAsync(Runnable::run);

            assertThat(wire.clock.sleeps()).containsExactly(Duration.ofSeconds(77));
            assertThat(wire.sent()).isEqualTo(2);
        }
    }
}
