package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.calls.CallOutcome.Kind;
import io.svyaz.recipes.phone.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallToLeadConcurrencyTest {

    private static final int THREADS = 50;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final SlowStore crm = new SlowStore();
    private final CallToLead flow = CallToLead.builder(crm).clock(() -> NOON).build();

    @AfterEach
    void stopThePool() {
        pool.shutdownNow();
    }

    @Test
    @DisplayName("S4-18 50 simultaneous notifications of one call make one lead")
    void makesOneLeadOfOneCall() throws Exception {
        var outcomes = handleAtOnce(number -> Calls.answered("1").build());

        assertThat(crm.leads).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.kind() == Kind.CREATED)
                .hasSize(1);
        assertThat(crm.writes).noneMatch(write -> write.startsWith("comment"));
    }

    @Test
    @DisplayName("S4-18 50 simultaneous calls of one new number in different spellings make one lead")
    void makesOneLeadOfOneNumber() throws Exception {
        var spellings = List.of("84951234567", "+7 (495) 123-45-67", "4951234567");

        var outcomes = handleAtOnce(number -> Calls.answered("call " + number)
                .contactPhone(spellings.get(number % spellings.size()))
                .build());

        assertThat(crm.leads).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.kind() == Kind.CREATED)
                .hasSize(1);
        assertThat(crm.writes).filteredOn(write -> write.startsWith("comment")).hasSize(THREADS - 1);
    }

    private List<CallOutcome> handleAtOnce(IntFunction<CallFacts> calls) throws Exception {
        var start = new CyclicBarrier(THREADS);
        List<Callable<CallOutcome>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            CallFacts call = calls.apply(i);
            work.add(() -> {
                start.await();
                return flow.handle(call);
            });
        }
        List<CallOutcome> outcomes = new ArrayList<>();
        for (Future<CallOutcome> outcome : pool.invokeAll(work)) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }

    /** The first to look is held back until a second one has looked too, which must not happen: then it goes on. */
    private static final class SlowStore extends MemoryLeadStore {

        private final Semaphore firstLook = new Semaphore(1);
        private final Semaphore laterLooks = new Semaphore(0);

        @Override
        public KnownCustomer find(Phone phone, String callSessionId) {
            KnownCustomer known = super.find(phone, callSessionId);
            if (firstLook.tryAcquire()) {
                awaitASecondLook();
            } else {
                laterLooks.release();
            }
            return known;
        }

        private void awaitASecondLook() {
            try {
                assertThat(laterLooks.tryAcquire(300, TimeUnit.MILLISECONDS))
                        .as("a second look while the first one is not done")
                        .isFalse();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
