package io.svyaz.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Timing;
import io.svyaz.testkit.FakeClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a host may expect of a helpdesk, whichever it is. */
abstract class HelpdeskBehaviour {
    static final String EMAIL = "customer.one@example.com";

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));

    final Timing timing() {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    /** The answer to the next creation is lost after the work. */
    abstract void loseTheAnswerToTheNextCreation();

    abstract FindOrCreate<?> register(String email);

    /** Customers with this address, by the account's own books. */
    abstract int registered();

    abstract int creations();

    abstract void addTickets(int count);

    /** The tickets on the first page of one customer, through the cache. */
    abstract int readFirstPage();

    abstract int requestsForTickets();

    abstract Stream<Long> allTickets();

    /** From now on the account refuses, until it has rested. */
    abstract void ban();

    abstract void close();

    @AfterEach
    void stop() {
        close();
    }

    @Test
    void aCustomerIsFoundOrCreatedOnceUnderTwentyRegistrationsWithALostAnswer() throws Exception {
        loseTheAnswerToTheNextCreation();

        List<FindOrCreate<?>> all = atOnce(20, () -> register(EMAIL));

        assertThat(all).allSatisfy(known -> assertThat(known.single()).isPresent());
        assertThat(all.stream().filter(FindOrCreate::isCreated)).hasSize(1);
        assertThat(registered()).isEqualTo(1);
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void aHundredReadersOfOnePageCostOneRemoteCall() throws Exception {
        addTickets(1);

        List<Integer> pages = atOnce(100, this::readFirstPage);

        assertThat(pages).containsOnly(1);
        assertThat(requestsForTickets()).isEqualTo(1);
    }

    @Test
    void aBanInTheMiddleOfALongListingIsWaitedOutAndEveryTicketArrivesOnce() {
        addTickets(5000);
        Instant start = clock.instant();
        List<Long> seen = new ArrayList<>();

        try (Stream<Long> tickets = allTickets()) {
            tickets.forEach(id -> {
                seen.add(id);
                if (seen.size() == 2500) {
                    ban();
                }
            });
        }

        assertThat(seen).hasSize(5000).doesNotHaveDuplicates();
        assertThat(clock.instant()).isAfter(start.plusSeconds(119));
    }

    private static <T> List<T> atOnce(int count, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CountDownLatch together = new CountDownLatch(count);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                begun.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : begun) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
