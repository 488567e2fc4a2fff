package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.oauth.AppRequest;
import io.svyaz.bitrix.oauth.OAuthApplication;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets everything around tokens go wrong and searches whatever comes out for any of them. */
class OAuthSecretScanTest {
    private final AppHub hub = new AppHub();
    private final List<LogRow> rows = new CopyOnWriteArrayList<>();
    private final RequestLogger everything = rows::add;
    private final AtomicInteger swaps = new AtomicInteger();
    private final StringBuilder seen = new StringBuilder();
    private final Set<String> secrets = new LinkedHashSet<>(Set.of(AppHub.CLIENT_SECRET));

    @AfterEach
    void stop() {
        hub.close();
    }

    private void look(Object thing) {
        seen.append(thing).append('\n');
    }

    private void keep(OAuthToken token) {
        secrets.add(token.accessToken().reveal());
        token.refreshToken().map(Secret::reveal).ifPresent(secrets::add);
        look(token);
    }

    private void run(Supplier<? extends Call<?>> call) {
        try {
            Call<?> made = call.get();
            look(made);
            look(made.execute());
        } catch (RuntimeException failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            look(trace);
            look(failure.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTokenSecretOrCodeComesOutWhateverFails(boolean bearer) throws InterruptedException {
        try (var logger = RequestLogger.buffered(everything.withDetail(LogDetail.FULL), 4096)) {
            TokenStore talkative = new TokenStore() {
                @Override
                public Optional<OAuthToken> load(PortalUser user) {
                    return hub.store.load(user);
                }

                @Override
                public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
                    keep(token);
                    if (swaps.incrementAndGet() % 2 == 1) {
                        throw new IllegalStateException(
                                "cannot store " + token.accessToken().reveal() + " and "
                                        + token.refreshToken().orElseThrow().reveal());
                    }
                    return hub.store.compareAndSwap(user, expected, token);
                }
            };
            look(hub.applicationBuilder());
            look(hub.store);
            keep(hub.stored());

            for (Runnable trouble : troubles()) {
                // A client knows the tokens it has used. A new one for each trouble has used the stored one.
                OAuthApplication application =
                        hub.applicationBuilder().logger(logger).build();
                BitrixClientBuilder builder =
                        hub.builder(application, talkative).logger(logger);
                BitrixClient client = bearer ? builder.bearer().build() : builder.build();
                look(application);
                look(builder);
                look(client);
                trouble.run();
                run(() -> client.call("app.info", Map.of(), Map.class));
                OAuthToken stored = hub.stored();
                String echoed = stored.isExpired(hub.clock.instant())
                        ? ""
                        : stored.accessToken().reveal();
                run(() -> client.call("app.info", Map.of("text", "hello " + echoed), Map.class));
                run(() -> client.call(
                        "crm.lead.list", Map.of("auth", stored.accessToken().reveal()), Map.class));
                run(() -> application.refresh(hub.stored()));
                run(() -> application.owner(hub.stored()));
                String code = hub.oauth.consent(hub.portal.clientEndpoint(), "m", 1);
                secrets.add(code);
                run(() -> application.exchange(Secret.of(code)).map(token -> {
                    keep(token);
                    return token;
                }));
                hub.store.save(AppHub.USER, hub.install());
                keep(hub.stored());
                logger.flush(Duration.ofSeconds(10));
            }
            assertThat(logger.flush(Duration.ofSeconds(10))).isTrue();
        }
        rows.forEach(this::look);

        assertThat(rows)
                .extracting(LogRow::operation)
                .contains("bitrix.oauth.refresh", "bitrix.oauth.exchange", "bitrix.app.info");
        assertThat(seen).contains("hello ***", "client_secret=***", "cannot store ***", "ReauthorisationException");
        assertThat(secrets).hasSizeGreaterThan(20);
        for (String secret : secrets) {
            int at = seen.indexOf(secret);
            assertThat(at < 0 ? "" : seen.substring(Math.max(0, at - 300), at)).isEmpty();
        }
    }

    private List<Runnable> troubles() {
        return List.of(
                () -> {},
                () -> hub.oauth.expireAccessTokens(),
                () -> hub.clock.advance(Duration.ofHours(2)),
                () -> hub.clock.advance(Duration.ofDays(200)),
                () -> {
                    hub.clock.advance(Duration.ofHours(2));
                    hub.oauth.faults().next(3, Fault.truncatedBody());
                },
                () -> {
                    hub.clock.advance(Duration.ofHours(2));
                    String token = hub.stored().refreshToken().orElseThrow().reveal();
                    hub.oauth.failNext(2, new BitrixFailure(400, "no " + token, "no such token " + token));
                },
                () -> {
                    String token = hub.stored().accessToken().reveal();
                    hub.portal.failNext(2, new BitrixFailure(400, "no " + token, "<b>no such</b> token " + token));
                },
                () -> {
                    String token = hub.stored().accessToken().reveal();
                    hub.portal.faults().next(2, Fault.answer(502, "<html>" + token + "</html>"));
                },
                () -> hub.store.save(
                        AppHub.USER,
                        OAuthToken.builder()
                                .from(hub.install())
                                .serverEndpoint("https://oauth.example.org/rest/")
                                .build()),
                () -> hub.portal.renameTo(302, URI.create("https://portal.example.org/rest/")));
    }

    @Test
    void aRequestToTheApplicationShowsNothingOfItself() {
        Map<String, String> fields = Map.of(
                "DOMAIN", "example.bitrix24.com",
                "APP_SID", "s1d0000000000",
                "AUTH_ID", "acc0000000000",
                "REFRESH_ID", "ref0000000000",
                "APPLICATION_TOKEN", "app0000000000",
                "member_id", "m");

        assertThat(AppRequest.of(fields).toString()).contains("***").doesNotContain("0000000000");
    }
}
