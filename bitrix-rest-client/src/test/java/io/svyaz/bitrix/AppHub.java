package io.svyaz.bitrix;

import io.svyaz.bitrix.oauth.OAuthApplication;
import io.svyaz.bitrix.oauth.OAuthApplicationBuilder;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.bitrix.FakeOAuth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A portal, its authorisation server and an application that is installed there. */
final class AppHub implements AutoCloseable {
    static final int THREADS = 64;
    static final String CLIENT_SECRET = "cl13nts3cr3tcl13nts3cr3t";
    static final PortalUser USER = new PortalUser("0a1b2c3d4e5f60718293a4b5c6d7e8f9", 67);

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    final FakeOAuth oauth = FakeOAuth.start(clock, "app.1a2b3c", CLIENT_SECRET);
    final FakeBitrix24 portal =
            FakeBitrix24.builder().clock(clock).secret(Hub.SECRET).oauth(oauth).start();
    final TokenStore store = TokenStore.memory();
    final OAuthApplication application = applicationBuilder().build();
    final BitrixClient client;

    AppHub() {
        store.save(USER, install());
        client = builder().build();
    }

    OAuthToken install() {
        return OAuthToken.ofEventAuth(
                oauth.install(portal.clientEndpoint(), USER.memberId(), USER.userId()), clock.instant());
    }

    OAuthToken stored() {
        return store.load(USER).orElseThrow();
    }

    OAuthApplicationBuilder applicationBuilder() {
        return OAuthApplication.builder()
                .clientId("app.1a2b3c")
                .clientSecret(Secret.of(CLIENT_SECRET))
                .authServer(oauth.address().toString())
                .logger(RequestLogger.none())
                .retry(RetryPolicy.exponential().random(() -> 0.0).build())
                .timing(timing());
    }

    BitrixClientBuilder builder() {
        return builder(application, store);
    }

    BitrixClientBuilder builder(OAuthApplication of, TokenStore tokens) {
        return BitrixClient.builder()
                .oauth(of, tokens, USER)
                .logger(RequestLogger.none())
                .retry(RetryPolicy.exponential().random(() -> 0.0).build())
                .limiter(io.svyaz.core.limit.RateLimiter.unlimited(timing()))
                .timing(timing());
    }

    Timing timing() {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    int renewals() {
        return oauth.requests("refresh_token").size();
    }

    int sent(String method) {
        return portal.requests(method).size();
    }

    /** Runs the same in many threads at once; what a thread threw is its outcome. */
    static List<Optional<Throwable>> together(Callable<?> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Optional<Throwable>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    try {
                        call.call();
                        return Optional.empty();
                    } catch (RuntimeException failure) {
                        return Optional.of(failure);
                    }
                }));
            }
            List<Optional<Throwable>> outcomes = new ArrayList<>();
            for (Future<Optional<Throwable>> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() {
        portal.close();
        oauth.close();
    }
}
