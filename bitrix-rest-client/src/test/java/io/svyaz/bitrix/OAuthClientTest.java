package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.ReauthorisationException;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthClientTest {
    private final AppHub hub = new AppHub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> info(BitrixClient client) {
        return client.call("app.info", Map.of(), Map.class).execute();
    }

    /** A store whose answers a test can bend. */
    private class BentStore implements TokenStore {
        @Override
        public Optional<OAuthToken> load(PortalUser user) {
            return hub.store.load(user);
        }

        @Override
        public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
            return hub.store.compareAndSwap(user, expected, token);
        }
    }

    @Test
    void theTokenTravelsInTheParameterAuth() {
        hub.client.leads().add(LeadFields.create().title("A")).execute();

        RecordedRequest request = hub.portal.requests("crm.lead.add").get(0);
        assertThat(request.path()).isEqualTo("/rest/crm.lead.add");
        assertThat(request.query()).isEmpty();
        assertThat(request.header("Authorization")).isEmpty();
        assertThat(request.body())
                .contains("\"auth\":\"" + hub.stored().accessToken().reveal() + "\"");
        assertThat(hub.portal.leads()).hasSize(1);
        assertThat(hub.oauth.requests()).isEmpty();
    }

    @Test
    void theTokenTravelsInAHeaderWhereThatIsChosen() {
        BitrixClient client = hub.builder().bearer().build();

        assertThat(info(client)).containsEntry("INSTALLED", true);

        RecordedRequest request = hub.portal.requests("app.info").get(0);
        assertThat(request.header("Authorization"))
                .contains("Bearer " + hub.stored().accessToken().reveal());
        assertThat(request.body())
                .doesNotContain("auth")
                .doesNotContain(hub.stored().accessToken().reveal());
    }

    @Test
    void whatOnlyAnApplicationMayCallIsDeniedToAWebhook() {
        BitrixClient webhook =
                Hub.builder(hub.portal.webhookUrl().toString(), hub.clock).build();

        assertThatThrownBy(() -> info(webhook)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> webhook.call("event.bind", Map.of(), Object.class).execute())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("an application where a webhook was used");
        assertThat(info(hub.client)).containsEntry("STATUS", "F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "AUTH", "access_token", "Access_Token"})
    void aTokenOfTheCallersOwnIsRefusedBeforeAnythingIsSent(String name) {
        assertThatThrownBy(() -> hub.client
                        .call("crm.lead.list", Map.of(name, "0f1e2d3c4b5a"), Object.class)
                        .execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("put in by the client")
                .hasMessageNotContaining("0f1e2d3c4b5a");
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void aTokenIsRenewedWhenItHasEndedAndNotBefore() {
        OAuthToken first = hub.stored();
        hub.clock.advance(Duration.ofHours(1).minusSeconds(1));
        info(hub.client);
        assertThat(hub.renewals()).isZero();

        hub.clock.advance(Duration.ofSeconds(1));
        info(hub.client);

        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.sent("app.info")).isEqualTo(2);
        OAuthToken second = hub.stored();
        assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.expires()).isEqualTo(hub.clock.instant().plus(Duration.ofHours(1)));
        assertThat(second.portalUser()).contains(AppHub.USER);
    }

    @Test
    void aNewPairIsStoredBeforeItIsUsed() {
        AtomicInteger sentWhenStored = new AtomicInteger(-1);
        TokenStore watching = new BentStore() {
            @Override
            public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
                sentWhenStored.set(hub.sent("app.info"));
                return super.compareAndSwap(user, expected, token);
            }
        };
        hub.clock.advance(Duration.ofHours(2));

        info(hub.builder(hub.application, watching).build());

        assertThat(sentWhenStored).hasValue(0);
        assertThat(hub.portal.requests("app.info").get(0).body())
                .contains(hub.stored().accessToken().reveal());
    }

    @Test
    void aTokenThatThePortalRefusesIsRenewedAndTheCallGoesAgainOnce() {
        hub.client.call("profile", Map.of(), Map.class).execute();
        hub.oauth.expireAccessTokens();

        long id = hub.client.leads().add(LeadFields.create().title("A")).execute();

        assertThat(id).isEqualTo(1);
        assertThat(hub.portal.leads()).hasSize(1);
        assertThat(hub.sent("crm.lead.add")).isEqualTo(2);
        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.clock.sleeps()).isEmpty();
    }

    @Test
    void anUnknownTokenIsRenewedToo() {
        hub.portal.failNext(1, "app.info", new BitrixFailure(401, "INVALID_TOKEN", "Unable to get application"));

        assertThat(info(hub.client)).isNotEmpty();
        assertThat(hub.renewals()).isEqualTo(1);
    }

    @Test
    void aTokenRefusedRightAfterItsRenewalEndsTheCall() {
        hub.portal.failNext(9, "app.info", BitrixFailure.EXPIRED_TOKEN);

        CredentialsException failure = catchThrowableOfType(CredentialsException.class, () -> info(hub.client));

        assertThat(failure.vendorCode()).contains("expired_token");
        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        assertThat(hub.sent("app.info")).isEqualTo(2);
        assertThat(hub.renewals()).isEqualTo(1);
    }

    @Test
    void otherRefusalsOfTheCredentialsRenewNothing() {
        hub.portal.failNext(9, "app.info", new BitrixFailure(401, "APPLICATION_NOT_FOUND", "Application not found"));

        assertThatThrownBy(() -> info(hub.client)).isInstanceOf(CredentialsException.class);
        assertThat(hub.renewals()).isZero();
        assertThat(hub.sent("app.info")).isEqualTo(1);
    }

    @Test
    void sixtyFourThreadsWithAnEndedTokenRenewItOnce() throws Exception {
        hub.clock.advance(Duration.ofHours(2));

        List<Optional<Throwable>> outcomes = AppHub.together(() -> info(hub.client));

        assertThat(outcomes).hasSize(AppHub.THREADS).allMatch(Optional::isEmpty);
        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.sent("app.info")).isEqualTo(AppHub.THREADS);
    }

    @Test
    void sixtyFourThreadsWhoseTokenThePortalRefusesRenewItOnce() throws Exception {
        info(hub.client);
        hub.oauth.expireAccessTokens();

        List<Optional<Throwable>> outcomes = AppHub.together(() -> info(hub.client));

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.sent("app.info")).isBetween(AppHub.THREADS + 2, 2 * AppHub.THREADS + 1);
    }

    @Test
    void clientsOfOneApplicationRenewATokenOnce() throws Exception {
        hub.clock.advance(Duration.ofHours(2));

        List<Optional<Throwable>> outcomes =
                AppHub.together(() -> info(hub.builder().build()));

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(hub.renewals()).isEqualTo(1);
    }

    @Test
    void aTokenThatAnotherNodeHasRenewedIsTakenFromTheStore() {
        info(hub.client);
        BitrixClient otherNode =
                hub.builder(hub.applicationBuilder().build(), hub.store).build();
        info(otherNode);
        hub.oauth.expireAccessTokens();
        info(otherNode);
        assertThat(hub.renewals()).isEqualTo(1);

        info(hub.client);

        assertThat(hub.renewals()).isEqualTo(1);
    }

    @Test
    void whoComesSecondWithTheSameRefreshTokenTakesThePairOfTheFirst() {
        OAuthToken old = hub.stored();
        hub.clock.advance(Duration.ofHours(2));
        info(hub.client);
        AtomicReference<@Nullable OAuthToken> stale = new AtomicReference<>(old);
        TokenStore readTooEarly = new BentStore() {
            @Override
            public Optional<OAuthToken> load(PortalUser user) {
                return Optional.ofNullable(stale.getAndSet(null)).or(() -> super.load(user));
            }
        };

        info(hub.builder(hub.applicationBuilder().build(), readTooEarly).build());

        assertThat(hub.renewals()).isEqualTo(2);
        assertThat(hub.sent("app.info")).isEqualTo(2);
    }

    @Test
    void whoLosesTheSwapUsesTheWinnersToken() {
        OAuthToken winner = OAuthToken.builder()
                .from(hub.install())
                .expires(hub.clock.instant().plus(Duration.ofHours(9)))
                .build();
        TokenStore contended = new BentStore() {
            @Override
            public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
                hub.store.save(user, winner);
                return super.compareAndSwap(user, expected, token);
            }
        };
        hub.portal.failNext(1, "app.info", BitrixFailure.EXPIRED_TOKEN);

        info(hub.builder(hub.application, contended).build());

        assertThat(hub.stored()).isEqualTo(winner);
        assertThat(hub.portal.requests("app.info").get(1).body())
                .contains(winner.accessToken().reveal());
    }

    @Test
    void aDeadRefreshTokenFailsAllThreadsAfterOneRequest() throws Exception {
        hub.clock.advance(Duration.ofDays(181));

        List<Optional<Throwable>> outcomes = AppHub.together(() -> info(hub.client));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .containsInstanceOf(ReauthorisationException.class)
                        .get()
                        .extracting(Throwable::getMessage)
                        .asString()
                        .contains("open the application again", "was not sent", "invalid_grant"));
        assertThat(outcomes.stream().map(Optional::orElseThrow).distinct()).hasSize(AppHub.THREADS);
        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.portal.requests()).isEmpty();

        assertThatThrownBy(() -> info(hub.client)).isInstanceOf(ReauthorisationException.class);
        assertThat(hub.renewals()).isEqualTo(1);

        hub.store.save(AppHub.USER, hub.install());
        assertThat(info(hub.client)).isNotEmpty();
        assertThat(hub.renewals()).isEqualTo(1);
    }

    @Test
    void aRefusedApplicationIsNotTriedAgainForAMinute() {
        hub.clock.advance(Duration.ofHours(2));
        hub.oauth.failNext(1, new BitrixFailure(402, "PAYMENT_REQUIRED", "Payment required"));

        assertThatThrownBy(() -> info(hub.client)).isInstanceOf(AccessDeniedException.class);
        hub.clock.advance(Duration.ofSeconds(59));
        assertThatThrownBy(() -> info(hub.client)).isInstanceOf(AccessDeniedException.class);
        assertThat(hub.renewals()).isEqualTo(1);
        hub.clock.advance(Duration.ofSeconds(1));

        assertThat(info(hub.client)).isNotEmpty();
        assertThat(hub.renewals()).isEqualTo(2);
    }

    @Test
    void aRenewalIsRepeatedWhenTheServerFails() {
        hub.clock.advance(Duration.ofHours(2));
        hub.oauth.faults().next(2, "refresh_token", Fault.badGateway());

        assertThat(info(hub.client)).isNotEmpty();
        assertThat(hub.renewals()).isEqualTo(3);
    }

    @Test
    void aRenewalWhoseAnswerWasLostNeedsANewInstallation() {
        hub.clock.advance(Duration.ofHours(2));
        hub.oauth.faults().next(Fault.resetAfterExecuting());

        assertThatThrownBy(() -> info(hub.client)).isInstanceOf(ReauthorisationException.class);
        assertThat(hub.renewals()).isEqualTo(2);
    }

    @Test
    void whoWaitedForARenewalThatFailedDoesNotRepeatIt() throws Exception {
        hub.clock.advance(Duration.ofHours(2));
        CountDownLatch allWait = new CountDownLatch(AppHub.THREADS - 1);
        TokenStore slow = new BentStore() {
            @Override
            public Optional<OAuthToken> load(PortalUser user) {
                awaitOthers();
                return super.load(user);
            }

            private void awaitOthers() {
                try {
                    allWait.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
            }
        };
        BitrixClient client = hub.builder(hub.application, slow).build();
        hub.oauth.faults().next(1000, "refresh_token", Fault.badGateway());
        AtomicInteger begun = new AtomicInteger();

        List<Optional<Throwable>> outcomes = AppHub.together(() -> {
            if (begun.getAndIncrement() > 0) {
                allWait.countDown();
            }
            return info(client);
        });

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .containsInstanceOf(UnavailableException.class)
                        .get()
                        .extracting(failure -> ((UnavailableException) failure).execution())
                        .isEqualTo(Execution.REFUSED));
        // Whoever came too late to wait begins a renewal of his own; without sharing there were three requests for
        // each.
        assertThat(hub.renewals()).isLessThan(3 * AppHub.THREADS / 2);
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void whoIsInterruptedOrOutOfTimeWhileAnotherRenewsLeavesNothingBehind() throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        TokenStore blocked = new BentStore() {
            @Override
            public Optional<OAuthToken> load(PortalUser user) {
                renewing.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                return super.load(user);
            }
        };
        BitrixClient client = hub.builder(hub.application, blocked).build();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<?> leader = pool.submit(() -> info(client));
            renewing.await();

            AtomicReference<@Nullable Throwable> interrupted = new AtomicReference<>();
            Thread waiter = new Thread(() -> {
                try {
                    info(client);
                } catch (RuntimeException failure) {
                    interrupted.set(failure);
                }
            });
            waiter.start();
            waiter.interrupt();
            waiter.join();
            assertThatThrownBy(() -> client.call("app.info", Map.of(), Map.class)
                            .with(call -> call.deadline(Duration.ofMillis(20)))
                            .execute())
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("deadline");

            goOn.countDown();
            leader.get();
            assertThat(interrupted.get()).isInstanceOf(CallInterruptedException.class);
            assertThat(info(client)).isNotEmpty();
            assertThat(hub.sent("app.info")).isEqualTo(2);
            assertThat(hub.renewals()).isZero();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aPairThatCouldNotBeStoredIsStoredNextTimeAndNotRenewedAgain() {
        AtomicInteger failing = new AtomicInteger(1);
        TokenStore broken = new BentStore() {
            @Override
            public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
                if (failing.getAndDecrement() > 0) {
                    throw new IllegalStateException(
                            "no room for " + token.accessToken().reveal());
                }
                return super.compareAndSwap(user, expected, token);
            }
        };
        BitrixClient client = hub.builder(hub.application, broken).build();
        OAuthToken old = hub.stored();
        hub.clock.advance(Duration.ofHours(2));

        UnavailableException failure = catchThrowableOfType(UnavailableException.class, () -> info(client));
        assertThat(failure).hasMessageContaining("token store failed").cause().hasMessageContaining("no room for ***");
        assertThat(hub.portal.requests()).isEmpty();
        assertThat(hub.stored()).isEqualTo(old);

        assertThat(info(client)).isNotEmpty();
        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.stored()).isNotEqualTo(old);
    }

    @Test
    void aUserWithoutATokenIsToldToInstallFirst() {
        TokenStore empty = TokenStore.memory();
        BitrixClient client = hub.builder(hub.application, empty).build();

        assertThatThrownBy(() -> info(client))
                .isInstanceOf(ReauthorisationException.class)
                .hasMessageContaining("No token is stored");
        assertThat(hub.oauth.requests()).isEmpty();

        empty.save(AppHub.USER, hub.install());
        assertThat(info(client)).isNotEmpty();
    }

    @Test
    void aTokenWithoutRefreshTokenServesUntilItEnds() {
        hub.store.save(
                AppHub.USER,
                OAuthToken.builder()
                        .from(hub.install())
                        .refreshToken(Optional.empty())
                        .build());

        assertThat(info(hub.client)).isNotEmpty();
        hub.clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> info(hub.client))
                .isInstanceOf(ReauthorisationException.class)
                .hasMessageContaining("without a refresh token");
        assertThat(hub.renewals()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://portal.example.com/rest/", "ftp://portal.example.com/rest/", "portal.example.com/rest/"})
    void aTokenIsNotSentInTheClear(String endpoint) {
        hub.store.save(AppHub.USER, hub.stored().withEndpoint(endpoint));

        assertThatThrownBy(() -> info(hub.client))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("no https address");
    }

    @Test
    void theBuilderTakesOneKindOfAccess() {
        assertThatThrownBy(() -> hub.builder()
                        .webhookUrl(hub.portal.webhookUrl().toString())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not both");
        assertThat(hub.client).hasToString("BitrixClient(user 67 of portal " + AppHub.USER.memberId() + ")");
    }

    @Test
    void listingsUseTheToken() {
        hub.portal.addLead(Map.of("TITLE", "A"));
        hub.clock.advance(Duration.ofHours(2));

        assertThat(hub.client.leads().list(q -> q).toList()).hasSize(1);
        assertThat(hub.renewals()).isEqualTo(1);
    }
}
