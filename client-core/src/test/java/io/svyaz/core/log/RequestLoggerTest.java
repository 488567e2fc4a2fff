package io.svyaz.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Client;
import feign.Response;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.RecordingLogger;
import io.svyaz.core.internal.TestEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RequestLoggerTest {
    private static final Client OK = (request, options) -> Response.builder()
            .request(request)
            .status(200)
            .headers(Map.of("X-Answer", List.of("yes")))
            .body("{\"a\":1}", StandardCharsets.UTF_8)
            .build();

    private static TestEngine engine(RequestLogger logger) {
        return TestEngine.of("http://127.0.0.1:9/")
                .client(OK)
                .timing(new FakeTiming().timing())
                .logger(logger);
    }

    private static Call<?> call(RequestLogger logger) {
        return engine(logger).things().post("1", "{\"b\":2}", Idempotency.READ);
    }

    private static LogRow row(int attempt) {
        return new LogRow(
                "things",
                "things.get",
                "c0ffee",
                attempt,
                Instant.EPOCH,
                "GET",
                "http://host/things/1",
                Map.of(),
                Optional.empty(),
                OptionalInt.of(200),
                Map.of(),
                Optional.empty(),
                Duration.ofMillis(5),
                Optional.empty());
    }

    @Test
    @DisplayName("S3-17: each level shows more, and it may change at run time")
    void theLevelIsAskedForEveryAttempt() {
        var logger = new RecordingLogger(LogDetail.NONE);
        Call<?> call = call(logger);
        for (LogDetail detail : LogDetail.values()) {
            logger.detail(detail);
            call.execute();
        }

        assertThat(logger.rows()).hasSize(3);
        LogRow basic = logger.rows().get(0);
        assertThat(basic.requestHeaders()).isEmpty();
        assertThat(basic.responseHeaders()).isEmpty();
        assertThat(basic.requestBody()).isEmpty();
        assertThat(basic.responseBody()).isEmpty();
        LogRow headers = logger.rows().get(1);
        assertThat(headers.requestHeaders()).containsKey("content-type");
        assertThat(headers.responseHeaders()).containsEntry("x-answer", "yes");
        assertThat(headers.requestBody()).isEmpty();
        LogRow full = logger.rows().get(2);
        assertThat(full.requestBody().orElseThrow().text()).isEqualTo("{\"b\":2}");
        assertThat(full.responseBody().orElseThrow()).isEqualTo(new LoggedBody("{\"a\":1}", 7, false));
        assertThat(full.method()).isEqualTo("POST");
        assertThat(full.endpoint()).isEqualTo("http://127.0.0.1:9/things/1");
        assertThat(full.time()).isEqualTo(FakeTiming.START);
        assertThat(full.vendor()).isEqualTo("things");
    }

    @Test
    @DisplayName("S3-18: without a logger no row is made")
    void noneMakesNoRows() {
        assertThat(RequestLogger.none().detail()).isEqualTo(LogDetail.NONE);
        AtomicInteger rows = new AtomicInteger();
        RequestLogger off = ((RequestLogger) row -> rows.incrementAndGet()).withDetail(LogDetail.NONE);

        call(off).execute();

        assertThat(rows).hasValue(0);
    }

    @Test
    void aLongBodyIsCutAndASecretAcrossTheBorderIsMasked() {
        var logger = new RecordingLogger(LogDetail.FULL);
        String json = "{\"a\":\"" + "x".repeat(16 * 1024 - 10) + "s3cr3t-of-the-border" + "y".repeat(20_000) + "\"}";

        engine(logger)
                .secrets(Secret.of("s3cr3t-of-the-border"))
                .things()
                .post("1", json, Idempotency.READ)
                .execute();

        LoggedBody body = logger.rows().get(0).requestBody().orElseThrow();
        assertThat(body.cut()).isTrue();
        assertThat(body.bytes()).isEqualTo(json.length());
        assertThat(body.text()).doesNotContain("s3cr").endsWith("(" + json.length() + " bytes in all)");
    }

    @Test
    @DisplayName("S2-17, F42: a logger that throws costs rows and never calls")
    void aLoggerThatThrowsCostsRowsOnly() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        List<LogRow> kept = new CopyOnWriteArrayList<>();
        var buffered = RequestLogger.buffered(
                row -> {
                    switch (tried.getAndIncrement()) {
                        case 0 -> throw new IllegalStateException("disk full");
                        case 1 -> throw new AssertionError("broken");
                        case 2 -> throw new NoClassDefFoundError("gone");
                        case 3 -> throw RequestLoggerTest.<RuntimeException>sneaky(new java.io.IOException("sneaky"));
                        default -> kept.add(row);
                    }
                },
                100);
        Call<?> call = call(buffered);
        for (int i = 0; i < 6; i++) {
            call.execute();
        }

        assertThat(buffered.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(kept).hasSize(2);
        assertThat(buffered.lost()).isEqualTo(4);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable any) {
        return (E) any;
    }

    @Test
    @DisplayName("F42: a logger that blocks for ever keeps no call, and the loss is bounded and counted")
    void aLoggerThatBlocksForEverKeepsNoCall() throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        List<LogRow> written = new CopyOnWriteArrayList<>();
        var buffered = RequestLogger.buffered(
                row -> {
                    blocked.countDown();
                    awaitQuietly(release);
                    written.add(row);
                },
                10);
        buffered.log(row(0));
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        Call<?> call = call(buffered);

        for (int i = 0; i < 500; i++) {
            call.execute();
        }

        assertThat(buffered.lost()).as("ten wait, the rest is lost").isEqualTo(490);
        assertThat(buffered.flush(Duration.ofMillis(50))).isFalse();
        assertThat(workers()).as("no thread piles up").isOne();
        release.countDown();
        assertThat(buffered.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(written).hasSize(11);
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("svyaz-request-log"))
                .filter(thread -> List.of(thread.getStackTrace()).toString().contains("awaitQuietly"))
                .count();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void closingWaitsForTheLastRowsAndTheLoggerWorksOn() throws Exception {
        List<LogRow> written = new CopyOnWriteArrayList<>();
        var buffered = RequestLogger.buffered(written::add, 1000);
        IntStream.range(0, 300).forEach(i -> buffered.log(row(i)));

        buffered.close();

        assertThat(written).hasSize(300);
        assertThat(written).extracting(LogRow::attempt).isSorted();
        buffered.log(row(300));
        assertThat(buffered.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(written).hasSize(301);
    }

    @Test
    void closingEndsThoughTheLoggerIsStuck() {
        CountDownLatch release = new CountDownLatch(1);
        var buffered = RequestLogger.buffered(row -> awaitQuietly(release), 10);
        buffered.log(row(1));

        buffered.close();

        release.countDown();
        assertThat(buffered.lost()).isZero();
    }

    @Test
    void rowsOfManyThreadsAllArrive() throws Exception {
        AtomicInteger written = new AtomicInteger();
        var buffered = RequestLogger.buffered(row -> written.incrementAndGet(), 100_000);
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            Thread thread = new Thread(() -> IntStream.range(0, 1000).forEach(i -> buffered.log(row(i))));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(buffered.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(written).hasValue(8000);
        assertThat(buffered.lost()).isZero();
    }

    @Test
    void aLoggerThatCannotSayHowMuchItWantsGetsNothingAndCostsNothing() {
        RequestLogger silent = ((RequestLogger) row -> {
                    throw new AssertionError();
                })
                .withDetail(() -> null);
        RequestLogger broken = ((RequestLogger) row -> {
                    throw new AssertionError();
                })
                .withDetail(() -> {
                    throw new IllegalStateException("no configuration");
                });
        var healthy = new RecordingLogger(LogDetail.BASIC);

        call(RequestLogger.buffered(silent, 1)).execute();
        call(RequestLogger.buffered(broken, 1)).execute();
        call(RequestLogger.composite(broken, healthy, silent)).execute();

        assertThat(healthy.rows()).hasSize(1);
    }

    @Test
    void aCompositeGivesEachLoggerItsOwnDetail() {
        var basic = new RecordingLogger(LogDetail.BASIC);
        var none = new RecordingLogger(LogDetail.NONE);
        var full = new RecordingLogger(LogDetail.FULL);
        List<LogRow> headers = new ArrayList<>();

        call(RequestLogger.composite(basic, none, full, ((RequestLogger) headers::add).withDetail(LogDetail.HEADERS)))
                .execute();

        assertThat(none.rows()).isEmpty();
        assertThat(basic.rows()).singleElement().satisfies(row -> {
            assertThat(row.requestHeaders()).isEmpty();
            assertThat(row.requestBody()).isEmpty();
        });
        assertThat(headers).singleElement().satisfies(row -> {
            assertThat(row.requestHeaders()).isNotEmpty();
            assertThat(row.responseHeaders()).isNotEmpty();
            assertThat(row.requestBody()).isEmpty();
            assertThat(row.responseBody()).isEmpty();
        });
        assertThat(full.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.responseBody()).isPresent());
    }

    @Test
    void aPartOfACompositeThatThrowsDoesNotKeepTheRowFromTheOthers() throws Exception {
        var first = new RecordingLogger(LogDetail.BASIC);
        var last = new RecordingLogger(LogDetail.BASIC);
        var buffered = RequestLogger.buffered(
                RequestLogger.composite(
                        first,
                        row -> {
                            throw new IllegalStateException("broken");
                        },
                        row -> {
                            throw new NoClassDefFoundError("gone");
                        },
                        last),
                10);

        call(buffered).execute();

        assertThat(buffered.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(first.rows()).hasSize(1);
        assertThat(last.rows()).hasSize(1);
        assertThat(buffered.lost()).isOne();
    }

    @Test
    void aLineOfTheLogCannotBeForged() {
        LogRow forged = new LogRow(
                "things",
                "things.get",
                "x\r\n2026 INFO forged",
                1,
                Instant.EPOCH,
                "GET",
                "http://host/",
                Map.of("a", "b\nc"),
                Optional.of(new LoggedBody("d\u2028e\u0085f\u001B[2J", 5, false)),
                OptionalInt.empty(),
                Map.of(),
                Optional.empty(),
                Duration.ofMillis(5),
                Optional.of("Bad\nthing"));

        String line = slf4j(() -> RequestLogger.slf4j().log(forged));

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.strip())
                .doesNotContain("\r", "\u2028", "\u0085", "\u001B")
                .contains("WARN", "no answer", "Bad thing");
    }

    @Test
    void anAttemptThatWentWellIsOneLineAtDebug() {
        assertThat(slf4j(() -> RequestLogger.slf4j().log(row(2))).strip())
                .contains("DEBUG")
                .endsWith("things.get GET http://host/things/1 -> 200 in 5 ms, attempt 2, call c0ffee");
        assertThat(RequestLogger.slf4j().detail()).isEqualTo(LogDetail.BASIC);
    }

    private static synchronized String slf4j(Runnable work) {
        PrintStream usual = System.err;
        var caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(usual);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
