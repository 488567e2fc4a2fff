package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Timing;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "My Requests" is the same, whichever the helpdesk. */
abstract class HelpdeskTicketsBehaviour {
    static final IdKind CUSTOMER = new IdKind("helpdesk", "client");

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    final IdMap ids = IdMap.inMemory();
    private final CustomerIds customers = CustomerIds.in(ids, CUSTOMER);

    final Timing timing() {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    /** The account, its client built with this limiter, a call given so long. */
    abstract TicketDesk desk(RateLimiter limiter, Duration patience);

    abstract String addCustomer(String name);

    abstract String addTicket(String customer, String subject);

    abstract void resolve(String ticket);

    abstract void answer(String ticket, String html, boolean byCustomer);

    abstract void whisper(String ticket, String text);

    abstract TicketEvent resolvedEvent(String ticket, String customer);

    abstract TicketEvent messageEventWithoutCustomer(String ticket);

    abstract int listRequests();

    abstract int requests();

    abstract int pageSize();

    abstract void limitTo60();

    abstract void breakDown();

    abstract void close();

    @AfterEach
    void stop() {
        close();
    }

    private String linked(String userRef) {
        String customer = addCustomer("Customer " + userRef);
        ids.link(CUSTOMER, userRef, customer);
        return customer;
    }

    private TicketReads reads() {
        return TicketReads.builder(desk(RateLimiter.unlimited(timing()), Duration.ofSeconds(10)))
                .timing(timing())
                .build();
    }

    private TicketList list(TicketReads reads) {
        return new TicketList(reads, customers, StatusNames.english());
    }

    private TicketConversation conversations(TicketReads reads) {
        return new TicketConversation(reads, customers, StatusNames.english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-1", "abc", "", " 1 ", "1.5"})
    @DisplayName("S0-23 page 0, -1 and abc are the first page")
    void a_page_that_is_none_is_the_first(String page) {
        String ticket = addTicket(linked("u1"), "Delivery");

        TicketPage shown = list(reads()).page("u1", page);

        assertThat(shown.page()).isEqualTo(1);
        assertThat(shown.tickets()).extracting(TicketView::id).containsExactly(ticket);
        assertThat(shown.hasNext()).isFalse();
    }

    @Test
    @DisplayName("S0-23 pages follow each other and are empty beyond the last")
    void pages_follow_each_other() {
        String customer = linked("u1");
        for (int i = 0; i <= pageSize(); i++) {
            addTicket(customer, "Ticket " + i);
        }
        TicketList list = list(reads());

        TicketPage first = list.page("u1", 1);
        TicketPage second = list.page("u1", "2");

        assertThat(first.tickets()).hasSize(pageSize());
        assertThat(first.hasNext()).isTrue();
        assertThat(second.tickets()).hasSize(1);
        assertThat(second.hasNext()).isFalse();
        assertThat(second.tickets()).doesNotContainAnyElementsOf(first.tickets());
        assertThat(list.page("u1", "3").tickets()).isEmpty();
        assertThat(list.page("u1", "99999999999999999999").tickets()).isEmpty();
    }

    @Test
    @DisplayName("S1-19 S0-23 four columns, and nobody else's tickets")
    void a_row_has_four_columns_and_is_the_users_own() {
        addTicket(linked("u2"), "Somebody else's");
        String ticket = addTicket(linked("u1"), "Delivery");
        resolve(ticket);

        TicketPage page = list(reads()).page("u1", 1);

        assertThat(page.stale()).isFalse();
        assertThat(page.asOf()).isEqualTo(clock.instant());
        assertThat(page.tickets()).singleElement().satisfies(row -> {
            assertThat(row.number()).isNotEmpty();
            assertThat(row.subject()).isEqualTo("Delivery");
            assertThat(row.statusName()).isIn("Resolved", "Closed");
            assertThat(row.lastReplyAt()).contains(clock.instant());
        });
    }

    @Test
    @DisplayName("S1-19 another user's ticket by its id is not found")
    void another_users_ticket_is_not_found() {
        String foreign = addTicket(linked("u2"), "Somebody else's");
        linked("u1");
        TicketConversation conversations = conversations(reads());

        assertThat(conversations.open("u2", foreign)).isPresent();
        assertThat(conversations.open("u1", foreign)).isEmpty();
        assertThat(conversations.open("u1", "77777777")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "-1", "1/../2", "1 OR 1=1", "99999999999999999999"})
    @DisplayName("S1-19 what is no id of a ticket is not found, without a call")
    void what_is_no_id_is_not_found(String id) {
        linked("u1");
        TicketConversation conversations = conversations(reads());
        int before = requests();

        assertThat(conversations.open("u1", id)).isEmpty();
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    @DisplayName("S1-19 private and internal comments are never shown")
    void private_comments_are_not_shown() {
        String ticket = addTicket(linked("u1"), "Delivery");
        answer(ticket, "<p>Where is <b>it</b>?</p>", true);
        clock.advance(Duration.ofMinutes(1));
        whisper(ticket, "he is a difficult one");
        clock.advance(Duration.ofMinutes(1));
        answer(ticket, "On its way<script>alert(1)</script>", false);

        Conversation shown = conversations(reads()).open("u1", ticket).orElseThrow();

        assertThat(shown.messages())
                .extracting(TicketMessage::text)
                .endsWith("Where is it?", "On its way")
                .noneMatch(text -> text.contains("difficult") || text.contains("alert"));
        assertThat(shown.messages()).extracting(TicketMessage::byCustomer).endsWith(true, false);
        assertThat(shown.ticket().lastReplyAt()).contains(clock.instant());
        assertThat(shown.complete()).isTrue();
    }

    @Test
    @DisplayName("S0-25 a user who is not linked has an empty list, without a call")
    void a_user_who_is_not_linked_has_an_empty_list() {
        TicketReads reads = reads();

        assertThat(list(reads).page("nobody", 1).tickets()).isEmpty();
        assertThat(list(reads).page("", 1).tickets()).isEmpty();
        assertThat(conversations(reads).open("nobody", "1")).isEmpty();
        assertThat(requests()).isZero();
    }

    @Test
    @DisplayName("S0-24 a hundred concurrent reads of one page are one call, the next after 60 s is one more")
    void a_hundred_reads_are_one_call() throws Exception {
        addTicket(linked("u1"), "Delivery");
        TicketList list = list(reads());

        assertThat(atOnce(100, () -> list.page("u1", 1)))
                .allSatisfy(page -> assertThat(page.tickets()).hasSize(1));
        assertThat(listRequests()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(59));
        list.page("u1", 1);
        assertThat(listRequests()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(list.page("u1", 1).stale()).isFalse();
        assertThat(listRequests()).isEqualTo(2);
    }

    @Test
    @DisplayName("S0-24 users and pages do not share")
    void users_and_pages_do_not_share() {
        linked("u1");
        linked("u2");
        TicketList list = list(reads());

        list.page("u1", 1);
        list.page("u2", 1);
        list.page("u1", 2);
        list.page("u1", 1);

        assertThat(listRequests()).isEqualTo(3);
    }

    @Test
    @DisplayName("S1-08 F20 after a status webhook the next view shows the new status, for old events too")
    void a_webhook_refreshes_the_view() {
        String customer = linked("u1");
        String other = linked("u2");
        String ticket = addTicket(customer, "Delivery");
        addTicket(other, "Other");
        TicketReads reads = reads();
        TicketList list = list(reads);
        TicketConversation conversations = conversations(reads);
        TicketMirror mirror = new TicketMirror(reads);
        list.page("u1", 1);
        list.page("u2", 1);
        conversations.open("u1", ticket);
        TicketEvent early = messageEventWithoutCustomer(ticket);
        resolve(ticket);
        assertThat(list.page("u1", 1).tickets())
                .extracting(TicketView::statusName)
                .doesNotContain("Resolved", "Closed");

        assertThat(mirror.handle(resolvedEvent(ticket, customer))).isEqualTo(TicketMirror.Refreshed.CUSTOMER);

        assertThat(list.page("u1", 1).tickets())
                .extracting(TicketView::statusName)
                .containsAnyOf("Resolved", "Closed");
        assertThat(conversations.open("u1", ticket).orElseThrow().ticket().statusName())
                .isIn("Resolved", "Closed");
        mirror.handle(early);
        assertThat(list.page("u1", 1).tickets())
                .extracting(TicketView::statusName)
                .containsAnyOf("Resolved", "Closed");
        int before = listRequests();
        list.page("u2", 1);
        assertThat(listRequests()).isEqualTo(before);
    }

    @Test
    @DisplayName("S1-08 an event that does not say whose ticket it is refreshes its customer's view")
    void an_event_without_a_customer_finds_the_owner() {
        String ticket = addTicket(linked("u1"), "Delivery");
        TicketReads reads = reads();
        list(reads).page("u1", 1);
        resolve(ticket);

        TicketMirror.Refreshed refreshed = new TicketMirror(reads).handle(messageEventWithoutCustomer(ticket));

        assertThat(refreshed).isEqualTo(TicketMirror.Refreshed.CUSTOMER);
        assertThat(list(reads).page("u1", 1).tickets())
                .extracting(TicketView::statusName)
                .containsAnyOf("Resolved", "Closed");
    }

    @Test
    @DisplayName("F50 a helpdesk that fails leaves the old page for a while, and is left alone for five seconds")
    void an_old_page_is_shown_while_the_helpdesk_fails() {
        addTicket(linked("u1"), "Delivery");
        TicketReads reads = TicketReads.builder(desk(RateLimiter.unlimited(timing()), Duration.ofSeconds(2)))
                .staleFor(Duration.ofMinutes(5))
                .timing(timing())
                .build();
        TicketList list = list(reads);
        list.page("u1", 1);
        clock.advance(Duration.ofSeconds(61));
        breakDown();

        TicketPage shown = list.page("u1", 1);

        assertThat(shown.stale()).isTrue();
        assertThat(shown.tickets()).hasSize(1);
        int asked = requests();
        assertThat(list.page("u1", 1).stale()).isTrue();
        assertThat(requests()).isEqualTo(asked);
        clock.advance(Duration.ofSeconds(5));
        assertThat(list.page("u1", 1).stale()).isTrue();
        assertThat(requests()).isGreaterThan(asked);
    }

    @Test
    @DisplayName(
            "S1-20 600 views a minute by 100 users: at most 60 calls in any 60 s, no 429, old pages once the budget is spent")
    void six_hundred_views_a_minute_stay_within_the_budget() {
        limitTo60();
        RateLimiter limiter = RateLimiter.bucket(10, 49, Duration.ofMinutes(1), timing());
        List<Instant> calls = new ArrayList<>();
        Set<Instant> refusedByVendor = new HashSet<>();
        TicketDesk counted =
                new CountedDesk(desk(new HastyLimiter(limiter), Duration.ofSeconds(10)), clock, calls, refusedByVendor);
        TicketReads reads =
                TicketReads.builder(counted).budget(limiter, 0).timing(timing()).build();
        for (int user = 0; user < 100; user++) {
            linked("u" + user);
        }
        TicketList list = list(reads);
        int before = listRequests();
        Instant start = clock.instant();
        int stale = 0;
        int late = 0;

        for (int view = 0; view < 3600; view++) {
            Instant due = start.plusMillis(100L * view);
            if (due.isAfter(clock.instant())) {
                clock.advance(Duration.between(clock.instant(), due));
            }
            try {
                stale += list.page("u" + view % 100, 1).stale() ? 1 : 0;
            } catch (RateLimitedException comeAgain) {
                assertThat(comeAgain.freeAt()).isPresent();
                late = view;
            }
        }

        assertThat(refusedByVendor).isEmpty();
        assertThat(listRequests() - before).isEqualTo(calls.size());
        for (Instant from : calls) {
            assertThat(calls.stream().filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(60))))
                    .hasSizeLessThanOrEqualTo(60);
        }
        assertThat(stale).isPositive();
        // Only the first visits have nothing old to show.
        assertThat(late).isLessThan(1800);
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
