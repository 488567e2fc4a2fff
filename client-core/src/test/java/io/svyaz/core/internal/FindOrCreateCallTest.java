package io.svyaz.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FindOrCreateCallTest {
    private final KeyLocks turns = new KeyLocks();
    private final List<String> rows = new CopyOnWriteArrayList<>();
    private final AtomicInteger created = new AtomicInteger();

    private record Local<T>(Idempotency idempotency, Supplier<T> work, CallOptions options) implements Call<T> {
        @Override
        public String operation() {
            return "local";
        }

        @Override
        public T execute() {
            assertThat(options.idempotency().orElseThrow()).isEqualTo(idempotency);
            return work.get();
        }

        @Override
        public Call<T> with(UnaryOperator<CallOptions> change) {
            return new Local<>(idempotency, work, change.apply(options));
        }
    }

    private Call<List<String>> find() {
        return new Local<>(Idempotency.READ, () -> List.copyOf(rows), CallOptions.none());
    }

    private Call<String> create(Supplier<String> work) {
        return new Local<>(Idempotency.ONCE, work, CallOptions.none());
    }

    private String add() {
        rows.add("row" + created.incrementAndGet());
        return rows.get(rows.size() - 1);
    }

    private static ApiException lost(Execution execution) {
        return new UnavailableException(ErrorDetails.of("local", "lost", execution), null);
    }

    private FindOrCreateCall<String> call(Supplier<String> work) {
        return new FindOrCreateCall<>("local", turns, "key", Duration.ofSeconds(30), find(), create(work));
    }

    @Test
    void whatIsThereIsFoundAndNothingIsCreated() {
        rows.add("old");

        assertThat(call(this::add).execute()).isEqualTo(new FindOrCreate.Found<>("old"));
        assertThat(created).hasValue(0);
    }

    @Test
    void severalAreReportedInsteadOfTakingTheFirst() {
        rows.addAll(List.of("one", "two"));

        FindOrCreate<String> known = call(this::add).execute();

        assertThat(known).isEqualTo(new FindOrCreate.Ambiguous<>(List.of("one", "two")));
        assertThat(known.single()).isEmpty();
        assertThat(created).hasValue(0);
    }

    @Test
    void aLostAnswerIsFollowedByALookAndNotByAnotherCreation() {
        FindOrCreate<String> known = call(() -> {
                    add();
                    throw lost(Execution.UNKNOWN);
                })
                .execute();

        assertThat(known).isEqualTo(new FindOrCreate.Created<>("row1"));
        assertThat(created).hasValue(1);
    }

    @Test
    void aLostCreationThatIsNotFoundIsTheCallersToRepeat() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> call(() -> {
                            tries.incrementAndGet();
                            throw lost(Execution.UNKNOWN);
                        })
                        .execute())
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("lost");
        assertThat(tries).hasValue(1);
    }

    @Test
    void twentyAtOnceCreateOneAndEveryOtherOneIsLost() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Future<FindOrCreate<String>>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                boolean answered = i % 2 == 0;
                all.add(pool.submit(() -> call(() -> {
                            String row = add();
                            if (answered) {
                                return row;
                            }
                            throw lost(Execution.UNKNOWN);
                        })
                        .execute()));
            }
            for (Future<FindOrCreate<String>> each : all) {
                assertThat(each.get().single()).contains("row1");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(created).hasValue(1);
        assertThat(turns.size()).isZero();
    }

    @Test
    void optionsCannotMakeACreationRepeatable() {
        assertThat(call(this::add)
                        .with(options -> options.idempotency(Idempotency.READ).deadline(Duration.ofSeconds(5)))
                        .execute()
                        .isCreated())
                .isTrue();
    }

    @Test
    void whoWaitsTooLongSendsNothing() throws Exception {
        try (KeyLocks.Turn held = turns.take("key", Duration.ofSeconds(1))) {
            assertThat(held).isNotNull();
            ExecutorService pool = Executors.newSingleThreadExecutor();
            try {
                Future<?> late = pool.submit(() -> assertThatThrownBy(() -> call(this::add)
                                .with(options -> options.deadline(Duration.ofMillis(1)))
                                .execute())
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("Nothing was sent"));
                late.get();
            } finally {
                pool.shutdownNow();
            }
        }
        assertThat(turns.size()).isZero();
        assertThat(created).hasValue(0);
    }

    @Test
    void anInterruptedWaitEndsAtOnce() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> call(this::add).execute()).isInstanceOf(CallInterruptedException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(created).hasValue(0);
        assertThat(turns.size()).isZero();
    }
}
