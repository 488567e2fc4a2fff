package io.svyaz.kit.idmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every id map does, wherever it keeps its links. */
abstract class IdMapContract {
    static final IdKind CLIENT = new IdKind("usedesk", "client");
    static final IdKind CONTACT = new IdKind("helpdeskeddy", "contact");

    /** A node; all nodes of a test share their links. */
    abstract IdRegistry node();

    @Test
    @DisplayName("S0-10 S1-11 a link is found both ways, on every node, and kinds do not mix")
    void found_both_ways() {
        IdRegistry map = node();
        map.link(CLIENT, "7", "700");
        IdRegistry other = node();
        assertThat(other.remote(CLIENT, "7")).contains("700");
        assertThat(other.local(CLIENT, "700")).contains("7");
        assertThat(other.remote(CONTACT, "7")).isEmpty();
        assertThat(other.local(CONTACT, "700")).isEmpty();
    }

    @Test
    void the_first_writer_wins_and_the_loser_reads_the_winner() {
        IdLink first = node().link(CLIENT, "7", "700");
        assertThat(node().link(CLIENT, "7", "701")).isEqualTo(first);
        assertThat(node().link(CLIENT, "8", "700")).isEqualTo(first);
        assertThat(node().remote(CLIENT, "8")).isEmpty();
    }

    @Test
    @DisplayName("S1-11 twenty threads on two nodes link one local id: one wins, all read the winner")
    void race_of_writers() throws Exception {
        List<IdRegistry> nodes = List.of(node(), node());
        Set<String> standing = new HashSet<>(
                together(20, i -> nodes.get(i % 2).link(CLIENT, "7", "70" + i).remoteId()));
        assertThat(standing).hasSize(1);
        assertThat(node().links(CLIENT, "")).hasSize(1);
    }

    @Test
    @DisplayName("S1-11 F49 twenty threads on two nodes create one remote object")
    void race_of_creators() throws Exception {
        List<IdRegistry> nodes = List.of(node(), node());
        AtomicInteger created = new AtomicInteger();
        List<String> remotes =
                together(20, i -> nodes.get(i % 2).remoteOrCreate(CLIENT, "7", () -> "7" + created.incrementAndGet()));
        assertThat(created).hasValue(1);
        assertThat(new HashSet<>(remotes)).containsExactly("71");
    }

    @Test
    void twenty_threads_that_remap_crosswise_leave_each_id_linked_once() throws Exception {
        List<IdRegistry> nodes = List.of(node(), node());
        together(20, i -> nodes.get(i % 2).remap(CLIENT, "l" + i % 3, "r" + i % 4, "race"));
        List<IdLink> links = node().links(CLIENT, "");
        assertThat(links.stream().map(IdLink::localId)).doesNotHaveDuplicates();
        assertThat(links.stream().map(IdLink::remoteId)).doesNotHaveDuplicates();
    }

    @Test
    void creating_that_fails_leaves_the_place_free() {
        assertThatThrownBy(() -> node().remoteOrCreate(CLIENT, "7", () -> {
                    throw new IllegalStateException("vendor is down");
                }))
                .hasMessage("vendor is down");
        assertThat(node().remoteOrCreate(CLIENT, "7", () -> "700")).isEqualTo("700");
    }

    @Test
    void a_remote_id_that_another_local_id_has_is_given_back_and_not_linked_twice() {
        node().link(CLIENT, "7", "700");
        assertThat(node().remoteOrCreate(CLIENT, "8", () -> "700")).isEqualTo("700");
        assertThat(node().local(CLIENT, "700")).contains("7");
        assertThat(node().remote(CLIENT, "8")).isEmpty();
    }

    @Test
    @DisplayName("S1-11 a remap after a merge keeps what was as history")
    void remap_keeps_history() {
        IdRegistry map = node();
        IdLink first = map.link(CLIENT, "7", "700");
        map.link(CLIENT, "8", "800");
        IdLink now = map.remap(CLIENT, "7", "800", "merged at the vendor");

        assertThat(map.remote(CLIENT, "7")).contains("800");
        assertThat(map.local(CLIENT, "800")).contains("7");
        assertThat(map.remote(CLIENT, "8")).isEmpty();
        assertThat(map.local(CLIENT, "700")).isEmpty();
        assertThat(now.createdAt()).isEqualTo(first.createdAt());
        assertThat(map.history(CLIENT, "7")).singleElement().satisfies(past -> {
            assertThat(past.remoteId()).isEqualTo("700");
            assertThat(past.reason()).isEqualTo("merged at the vendor");
            assertThat(past.linkedAt()).isEqualTo(first.updatedAt());
            assertThat(past.endedAt()).isAfterOrEqualTo(past.linkedAt());
        });
        assertThat(map.history(CLIENT, "8")).extracting(PastLink::remoteId).containsExactly("800");
    }

    @Test
    void a_remap_to_the_same_id_changes_nothing() {
        IdRegistry map = node();
        IdLink link = map.link(CLIENT, "7", "700");
        assertThat(map.remap(CLIENT, "7", "700", "again")).isEqualTo(link);
        assertThat(map.history(CLIENT, "7")).isEmpty();
    }

    @Test
    void a_remap_links_what_was_not_linked() {
        node().remap(CLIENT, "7", "700", "found by hand");
        assertThat(node().remote(CLIENT, "7")).contains("700");
    }

    @Test
    void forgetting_keeps_history_and_may_be_repeated() {
        IdRegistry map = node();
        map.link(CLIENT, "7", "700");
        assertThat(map.unlink(CLIENT, "7", "deleted at the vendor")).isTrue();
        assertThat(map.unlink(CLIENT, "7", "deleted at the vendor")).isFalse();
        assertThat(map.remote(CLIENT, "7")).isEmpty();
        map.link(CLIENT, "7", "701");
        map.unlink(CLIENT, "7", "x".repeat(300));
        assertThat(map.history(CLIENT, "7")).extracting(PastLink::remoteId).containsExactly("700", "701");
        assertThat(map.history(CLIENT, "7").get(1).reason()).hasSize(200);
    }

    @Test
    void links_are_found_by_the_beginning_of_their_local_ids_whatever_signs_it_has() {
        IdRegistry map = node();
        for (String local : List.of("42:2", "42:10", "420:1", "4_:1", "4%:1", "42:я", "42:\uff01", "42:\ud83d\ude00")) {
            map.link(CLIENT, local, "r" + local);
        }
        map.link(CONTACT, "42:3", "r");
        assertThat(map.links(CLIENT, "42:"))
                .extracting(IdLink::localId)
                .containsExactlyInAnyOrder("42:10", "42:2", "42:я", "42:\uff01", "42:\ud83d\ude00");
        assertThat(map.links(CLIENT, "42:").subList(0, 3))
                .extracting(IdLink::localId)
                .containsExactly("42:10", "42:2", "42:я");
        assertThat(map.links(CLIENT, "4_")).extracting(IdLink::localId).containsExactly("4_:1");
        assertThat(map.links(CLIENT, "4%")).extracting(IdLink::localId).containsExactly("4%:1");
        assertThat(map.links(CLIENT, "")).hasSize(8);
    }

    @Test
    @DisplayName("S1-11 an import adds what is new, counts what is known, and lists what contradicts")
    void imports() {
        IdRegistry map = node();
        map.link(CLIENT, "1", "100");
        map.link(CLIENT, "2", "200");
        ImportReport report = map.importLinks(
                CLIENT,
                Stream.of(
                        new IdPair("1", "100"),
                        new IdPair("2", "201"),
                        new IdPair("9", "100"),
                        new IdPair("3", "300"),
                        new IdPair("3", "300")));
        assertThat(report.added()).isOne();
        assertThat(report.same()).isEqualTo(2);
        assertThat(report.conflicting()).isEqualTo(2);
        assertThat(report.conflicts())
                .extracting(conflict ->
                        conflict.pair().localId() + ">" + conflict.standing().localId() + "="
                                + conflict.standing().remoteId())
                .containsExactly("2>2=200", "9>1=100");
        assertThat(map.remote(CLIENT, "2")).contains("200");
    }

    @Test
    @DisplayName("S1-11 what was exported can be imported elsewhere, over more than one portion")
    void carried_over() {
        IdRegistry map = node();
        List<IdPair> pairs = IntStream.range(0, 1203)
                .mapToObj(i -> new IdPair("l" + i, "r" + i))
                .toList();
        assertThat(map.importLinks(CLIENT, pairs.stream()).added()).isEqualTo(1203);
        List<IdPair> exported = new ArrayList<>();
        map.export(CLIENT, link -> exported.add(new IdPair(link.localId(), link.remoteId())));
        assertThat(exported).containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(map.importLinks(CLIENT, exported.stream()).same()).isEqualTo(1203);
    }

    @Test
    void an_id_that_no_column_holds_is_refused_without_being_quoted() {
        for (String bad : List.of("", " ", "x".repeat(201), "phone\0")) {
            assertThatThrownBy(() -> node().link(CLIENT, bad, "1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("localId: an id has 1 to 200 characters, none of them NUL.");
            assertThatThrownBy(() -> node().link(CLIENT, "1", bad)).hasMessageStartingWith("remoteId:");
        }
    }

    /** Does a thing on so many threads and gives what they yielded. */
    static <T> List<T> together(int threads, java.util.function.IntFunction<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .mapToObj(i -> (Callable<T>) () -> work.apply(i))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> call : pool.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
