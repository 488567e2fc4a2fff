package io.svyaz.kit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.FreshTables;
import io.svyaz.kit.Store;
import io.svyaz.kit.queue.Enqueued;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reconciles and cursors do in every database. */
abstract class ReconcileContract {
    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final List<Optional<String>> begunAt = new ArrayList<>();
    private FreshTables tables;
    private Store store;

    abstract DataSource source();

    @BeforeEach
    void freshTables() {
        tables = FreshTables.in(source());
        store = tables.node(clock);
    }

    @Test
    void a_run_begins_where_the_last_successful_one_ended() {
        Reconciler reconciler = Reconciler.of(store, named("tickets", cursor -> {
            if (begunAt.size() == 2) {
                throw new IllegalStateException("vendor is down");
            }
            return ReconcileResult.upTo("position " + begunAt.size(), 10, 2);
        }));
        assertThat(reconciler.run("tickets")).isEqualTo(new ReconcileRun(ReconcileRun.Outcome.DONE, 10, 2));
        assertThatThrownBy(() -> reconciler.run("tickets")).hasMessage("vendor is down");
        reconciler.run("tickets");
        assertThat(begunAt).containsExactly(Optional.empty(), Optional.of("position 1"), Optional.of("position 1"));
        assertThat(Cursors.in(tables.node()).read("tickets")).contains("position 3");
    }

    @Test
    @DisplayName("F36 asked for twice by the queue, one job; asked for while it runs, on another node too, one run")
    void once() {
        Reconciler other = Reconciler.of(tables.node(clock), named("tickets", cursor -> {
            throw new AssertionError("ran twice");
        }));
        List<ReconcileRun> second = new ArrayList<>();
        Reconciler reconciler = Reconciler.of(store, named("tickets", cursor -> {
            second.add(other.run("tickets"));
            second.add(other.runJob("tickets", 5));
            return ReconcileResult.ofAll(1, 0);
        }));
        Enqueued first = reconciler.trigger("tickets");
        assertThat(first.added()).isTrue();
        assertThat(other.trigger("tickets")).isEqualTo(new Enqueued(first.id(), Enqueued.Outcome.ALREADY_QUEUED));
        reconciler.run("tickets");
        assertThat(second).extracting(ReconcileRun::outcome).containsOnly(ReconcileRun.Outcome.ALREADY_RUNNING);
        assertThat(reconciler.run("tickets").outcome()).isEqualTo(ReconcileRun.Outcome.DONE);
    }

    @Test
    @DisplayName("F03 the job of a node that died takes its own run over at once, others when the lease has ended")
    void the_dead_are_replaced() {
        Reconciler dead = Reconciler.of(store, Duration.ofHours(1), named("tickets", cursor -> {
            Store node = tables.node(clock);
            Reconciler next = Reconciler.of(node, named("tickets", again -> ReconcileResult.ofAll(1, 0)));
            assertThat(next.run("tickets").outcome()).isEqualTo(ReconcileRun.Outcome.ALREADY_RUNNING);
            assertThat(next.runJob("tickets", 7).outcome()).isEqualTo(ReconcileRun.Outcome.DONE);
            return ReconcileResult.ofAll(1, 0);
        }));
        dead.runJob("tickets", 7);
        Reconciler late = Reconciler.of(store, Duration.ofHours(1), named("tickets", cursor -> {
            clock.advance(Duration.ofHours(1));
            Reconciler next =
                    Reconciler.of(tables.node(clock), named("tickets", again -> ReconcileResult.upTo("theirs", 1, 0)));
            assertThat(next.run("tickets").outcome()).isEqualTo(ReconcileRun.Outcome.DONE);
            return ReconcileResult.upTo("ours", 1, 0);
        }));
        assertThat(late.run("tickets").outcome()).isEqualTo(ReconcileRun.Outcome.CURSOR_MOVED);
        assertThat(Cursors.in(store).read("tickets")).contains("theirs");
    }

    @Test
    @DisplayName("F47 F48 a tenth of the events is lost: one run restores equality, the second writes nothing")
    void repairs() {
        Map<String, Integer> theirs = new TreeMap<>();
        Map<String, Integer> ours = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            theirs.put("t" + i, i);
            if (i % 10 != 3) {
                ours.put("t" + i, i);
            }
        }
        Reconciler reconciler = Reconciler.of(store, named("tickets", cursor -> {
            long repaired = theirs.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(ours.put(entry.getKey(), entry.getValue())))
                    .count();
            return ReconcileResult.upTo("now", theirs.size(), repaired);
        }));
        assertThat(reconciler.run("tickets").repaired()).isEqualTo(10);
        assertThat(ours).isEqualTo(theirs);
        assertThat(reconciler.run("tickets").repaired()).isZero();
    }

    @Test
    void a_cursor_is_moved_only_from_where_it_was_believed_to_be() {
        Cursors cursors = Cursors.in(store);
        assertThat(cursors.compareAndSet("c", Optional.of("0"), "1")).isFalse();
        assertThat(cursors.compareAndSet("c", Optional.empty(), "1")).isTrue();
        assertThat(cursors.compareAndSet("c", Optional.empty(), "2")).isFalse();
        assertThat(cursors.compareAndSet("c", Optional.of("1"), "2")).isTrue();
        assertThat(cursors.read("c")).contains("2");
        cursors.write("c", "9");
        cursors.write("d", "1");
        assertThat(cursors.read("c")).contains("9");
        assertThat(cursors.forget("c")).isTrue();
        assertThat(cursors.forget("c")).isFalse();
        assertThat(cursors.read("c")).isEmpty();
        assertThat(cursors.read("d")).contains("1");
    }

    @Test
    void names_and_positions_that_no_column_holds_are_refused() {
        Cursors cursors = Cursors.in(store);
        for (String bad : List.of("", "a\0", "x".repeat(1001))) {
            assertThatThrownBy(() -> cursors.write("c", bad)).isInstanceOf(IllegalArgumentException.class);
        }
        Stream.of(" ", "x".repeat(151))
                .forEach(name -> assertThatThrownBy(() -> Reconciler.of(store, named(name, c -> null)))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> Reconciler.of(store, named("a", c -> null), named("a", c -> null)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Reconciler.of(store, named("a", c -> null)).run("b"))
                .hasMessageContaining("[a]");
    }

    private Reconcile named(String name, Function<Optional<String>, ReconcileResult> work) {
        return new Reconcile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ReconcileResult run(Optional<String> cursor) {
                begunAt.add(cursor);
                return work.apply(cursor);
            }
        };
    }
}
