package io.svyaz.examples.limiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.core.Timing;
import io.svyaz.core.limit.Admission;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SharedLimiterTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final int CAPACITY = 50;
    private static final int PER_SECOND = 2;
    private static LocalPostgres postgres;
    private static int accounts;

    private final FakeClock clock = new FakeClock(START);
    private final Timing timing = new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    private final String account = "portal-" + accounts++;
    private final RateLimiter one = node(postgres.dataSource());
    private final RateLimiter two = node(postgres.dataSource());

    @BeforeAll
    static void start() throws SQLException {
        postgres = LocalPostgres.start();
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SharedLimiter.TABLE);
        }
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private RateLimiter node(DataSource store) {
        return new SharedLimiter(store, account, CAPACITY, PER_SECOND, RateLimiter.bucket(1, 1, timing), timing);
    }

    @Test
    void twoNodesTogetherNeverGetMoreThanTheBucketHolds() throws Exception {
        List<Admission> first = fromAllThreads(10, Duration.ZERO);
        clock.advance(Duration.ofSeconds(10));
        List<Admission> later = fromAllThreads(5, Duration.ZERO);

        assertThat(first).hasSize(160);
        assertThat(admitted(first)).hasSize(CAPACITY).containsOnly(Duration.ZERO);
        assertThat(admitted(later)).hasSize(10 * PER_SECOND).containsOnly(Duration.ZERO);
        assertThat(later)
                .filteredOn(admission -> admission.freeAt().isPresent())
                .allSatisfy(refused -> assertThat(refused.freeAt().orElseThrow())
                        .isAfter(clock.instant())
                        .isBeforeOrEqualTo(clock.instant().plusSeconds(1)));
    }

    @Test
    void placesToComeAreHandedOutOnceAndOnlyUpToTheDeadline() throws Exception {
        Duration longestWait = Duration.ofSeconds(5);

        List<Duration> pauses = admitted(fromAllThreads(10, longestWait));

        assertThat(pauses).hasSize(CAPACITY + 10);
        assertThat(pauses.stream().filter(pause -> !pause.isZero()).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, 10)
                        .mapToObj(half -> Duration.ofMillis(500L * half))
                        .toList());
    }

    @Test
    void aNodeThatTheVendorTurnedAwayPausesAloneAndTakesNoPlaceMeanwhile() {
        one.closeUntil(START.plusSeconds(3));

        assertThat(one.admit("x", Duration.ofSeconds(1)).freeAt()).contains(START.plusSeconds(3));
        assertThat(one.admit("x", Duration.ofSeconds(9)).pause()).isEqualTo(Duration.ofSeconds(3));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> two.admit("x", Duration.ZERO))
                        .filter(admission -> admission.freeAt().isEmpty()))
                .hasSize(CAPACITY - 1);
    }

    @Test
    void aDeadlineOfCenturiesIsForEver() {
        assertThat(one.admit("x", Duration.ofDays(400 * 365))).isEqualTo(Admission.now());
    }

    @Test
    void accountsDoNotShareAndOneNodeSeesWhatTheOtherTook() {
        for (int i = 0; i < CAPACITY; i++) {
            assertThat(one.admit("x", Duration.ZERO)).isEqualTo(Admission.now());
        }

        assertThat(two.admit("x", Duration.ZERO).freeAt()).contains(START.plusMillis(500));
        assertThat(new SharedLimiter(postgres.dataSource(), account + "b", CAPACITY, PER_SECOND, one, timing)
                        .admit("x", Duration.ZERO))
                .isEqualTo(Admission.now());
    }

    @Test
    void withoutTheDatabaseTheNodeKeepsToItsShare() {
        RateLimiter alone = node(broken());

        assertThat(alone.admit("x", Duration.ZERO)).isEqualTo(Admission.now());
        assertThat(alone.admit("x", Duration.ZERO).freeAt()).contains(START.plusSeconds(1));
        alone.closeUntil(START.plusSeconds(7));
        assertThat(alone.admit("x", Duration.ofSeconds(5)).freeAt()).contains(START.plusSeconds(7));
    }

    /** The portal counts for itself, with the limit of every plan but Enterprise. */
    @Test
    void aPortalTurnsNoNodeAwayAndNoTimeIsLost() {
        try (FakeBitrix24 portal = FakeBitrix24.builder().clock(clock).start()) {
            portal.rateLimit(CAPACITY, PER_SECOND);
            portal.addLead(Map.of("TITLE", "A"));

            assertThat(turnedAway(portal, client(portal, one), client(portal, two)))
                    .isZero();
            assertThat(Duration.between(START, clock.instant())).isEqualTo(Duration.ofSeconds(35));
        }
    }

    /** What the test above would see if the nodes did not share. */
    @Test
    void nodesThatDoNotShareAreTurnedAway() {
        try (FakeBitrix24 portal = FakeBitrix24.builder().clock(clock).start()) {
            portal.rateLimit(CAPACITY, PER_SECOND);
            portal.addLead(Map.of("TITLE", "A"));

            assertThat(turnedAway(
                            portal,
                            client(portal, RateLimiter.bucket(CAPACITY, PER_SECOND, timing)),
                            client(portal, RateLimiter.bucket(CAPACITY, PER_SECOND, timing))))
                    .isPositive();
        }
    }

    private static int turnedAway(FakeBitrix24 portal, BitrixClient... nodes) {
        for (int call = 0; call < 120; call++) {
            nodes[call % nodes.length]
                    .leads()
                    .get(1)
                    .with(options -> options.deadline(Duration.ofMinutes(5)))
                    .execute();
        }
        return portal.requests("crm.lead.get").size() - 120;
    }

    private BitrixClient client(FakeBitrix24 portal, RateLimiter limiter) {
        return BitrixClient.builder()
                .webhookUrl(portal.webhookUrl().toString())
                .limiter(limiter)
                .timing(timing)
                .build();
    }

    private List<Admission> fromAllThreads(int each, Duration longestWait) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<List<Admission>>> work = new ArrayList<>();
            for (int thread = 0; thread < 16; thread++) {
                RateLimiter node = thread % 2 == 0 ? one : two;
                work.add(() -> IntStream.range(0, each)
                        .mapToObj(i -> node.admit("x", longestWait))
                        .toList());
            }
            List<Admission> all = new ArrayList<>();
            for (Future<List<Admission>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Duration> admitted(List<Admission> admissions) {
        return admissions.stream()
                .filter(admission -> admission.freeAt().isEmpty())
                .map(Admission::pause)
                .toList();
    }

    private static DataSource broken() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    throw new SQLException("the database is gone");
                });
    }
}
