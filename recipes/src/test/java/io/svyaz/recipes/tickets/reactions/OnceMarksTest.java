package io.svyaz.recipes.tickets.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.idmap.IdMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnceMarksTest {
    static Stream<OnceMarks> marks() {
        return Stream.of(OnceMarks.inMemory(), OnceMarks.in(IdMap.inMemory()));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void work_is_done_once_per_action_and_key(OnceMarks marks) {
        AtomicInteger done = new AtomicInteger();

        assertThat(marks.once("mail", "1", done::incrementAndGet)).isTrue();
        assertThat(marks.once("mail", "1", done::incrementAndGet)).isFalse();
        assertThat(marks.once("task", "1", done::incrementAndGet)).isTrue();
        assertThat(marks.once("mail", "2", done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(3);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void work_that_fails_leaves_no_mark(OnceMarks marks) {
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> marks.once("mail", "1", () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(marks.once("mail", "1", () -> {})).isTrue();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void twenty_at_once_are_one(OnceMarks marks) throws Exception {
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Boolean>> begun = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                begun.add(threads.submit(() -> marks.once("mail", "1", done::incrementAndGet)));
            }
            int first = 0;
            for (Future<Boolean> each : begun) {
                first += each.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).hasValue(1);
    }
}
