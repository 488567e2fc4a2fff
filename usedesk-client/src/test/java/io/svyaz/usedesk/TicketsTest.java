package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Page;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.testkit.usedesk.UsedeskFailure;
import io.svyaz.usedesk.comments.Comment;
import io.svyaz.usedesk.comments.CommentFields;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketDetails;
import io.svyaz.usedesk.tickets.TicketFields;
import io.svyaz.usedesk.tickets.TicketQuery;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.usedesk.tickets.TicketUpdate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketsTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private void tickets(int count) {
        for (int i = 0; i < count; i++) {
            hub.account.addTicket(Map.of("subject", "No " + i, "client_id", 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("S0-04 a ticket is created, read, changed and answered in both dialects")
    void aTicketIsCreatedReadChangedAndAnswered(Dialect dialect) {
        UsedeskClient client = dialect == Dialect.RPC ? hub.client : hub.rest;
        String text = "Где заказ? 📦 50%25 & <b>";
        Instant begun = hub.clock.instant();

        long id = client.tickets()
                .create(TicketFields.create().subject("Доставка").message(text).client(1))
                .execute()
                .ticketId();
        client.comments()
                .create(id, CommentFields.create().message(text).toClient())
                .execute();
        client.tickets()
                .update(id, TicketUpdate.create().status(TicketStatus.RESOLVED).withoutAssignee())
                .execute();
        TicketDetails read = client.tickets().get(id).execute();

        assertThat(read.ticket().id()).isEqualTo(id);
        assertThat(read.ticket().subject()).contains("Доставка");
        assertThat(read.ticket().status()).contains(TicketStatus.RESOLVED);
        assertThat(read.ticket().createdAt()).contains(begun);
        assertThat(hub.account.comments(id))
                .last()
                .satisfies(comment ->
                        assertThat(comment).containsEntry("message", text).containsEntry("type", "public"));
        if (dialect == Dialect.RPC) {
            assertThat(read.comments()).extracting(Comment::message).contains(java.util.Optional.of(text));
        }
    }

    @Test
    void filesTravelAsPartsOfTheirOwn() {
        long id = hub.client
                .tickets()
                .create(
                        TicketFields.create().subject("Photo").message("See files"),
                        Attachment.of("box.jpg", "image/jpeg", new byte[] {1, 2, 3}),
                        Attachment.of("акт \"1\".pdf", "application/pdf", "pdf".getBytes(StandardCharsets.UTF_8)))
                .execute()
                .ticketId();

        TicketDetails read = hub.client.tickets().get(id).execute();

        assertThat(read.comments().get(0).files())
                .extracting(file -> file.name().orElseThrow())
                .containsExactly("box.jpg", "акт %221%22.pdf");
    }

    @Test
    @DisplayName("250 tickets are three requests with the page numbers 0, 1 and 2")
    void pagesAreAskedForByNumber() {
        tickets(250);

        List<Ticket> all = hub.client.tickets().list(TicketQuery.all()).toList();

        assertThat(all).extracting(Ticket::id).hasSize(250).doesNotHaveDuplicates();
        assertThat(hub.account.requests("tickets"))
                .extracting(request -> request.body().replaceAll(".*\"offset\":(\\d+).*", "$1"))
                .satisfiesExactly(
                        first -> assertThat(first).doesNotContainPattern("^\\d"),
                        second -> assertThat(second).isEqualTo("1"),
                        third -> assertThat(third).isEqualTo("2"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("429 in the middle of 5,000 tickets is waited out and every ticket arrives once")
    void theLimitInTheMiddleOfALongListingIsWaitedOut(Dialect dialect) {
        tickets(5_000);
        UsedeskClient client = dialect == Dialect.RPC ? hub.client : hub.rest;
        hub.account.limit(20);

        List<Ticket> all =
                client.tickets().list(TicketQuery.all().sort("id", true)).toList();

        assertThat(all)
                .extracting(Ticket::id)
                .hasSize(5_000)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(hub.pauses()).contains(Duration.ofSeconds(120));
        int requests = hub.account.requests().size();
        assertThat(requests).isGreaterThan(51).isLessThan(60);
    }

    @Test
    void whatMovesToTheNextPageMeanwhileIsHandedOutOnce() {
        tickets(150);
        List<Long> seen = new ArrayList<>();

        try (Stream<Ticket> all = hub.client.tickets().list(TicketQuery.all()).stream()) {
            Iterator<Ticket> each = all.iterator();
            for (int i = 0; i < 50; i++) {
                seen.add(each.next().id());
            }
            tickets(7);
            each.forEachRemaining(ticket -> seen.add(ticket.id()));
        }

        assertThat(seen).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void aVendorThatTurnsNoPagesIsNotReadForEver() {
        StringBuilder page = new StringBuilder("[");
        for (int i = 1; i <= 100; i++) {
            page.append(i == 1 ? "" : ",").append("{\"id\":").append(i).append('}');
        }
        try (Wire wire = new Wire()) {
            wire.answers(page.append(']').toString());

            assertThatThrownBy(
                            () -> wire.client.tickets().list(TicketQuery.all()).toList())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("does not advance");
            assertThat(wire.sent()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, 1, 20, true",
        "5, 20, 1, 20, true",
        "6, 20, 1, 20, true",
        "4, 30, 2, 30, true",
        "2, 70, 2, 70, true",
        "13, 20, 1, 10, false",
        "14, 20, 1, 0, false",
        "3, 100, 1, 50, false",
        "2, 100, 1, 100, true"
    })
    @DisplayName("S0-23: pages of any size are cut out of the vendor's pages of 100")
    void pagesOfAnySizeAreCutOut(int page, int perPage, int requests, int rows, boolean more) {
        tickets(250);

        Page<Ticket> found = hub.client
                .tickets()
                .page(TicketQuery.all().sort("id", true), page, perPage)
                .execute();

        assertThat(found.items()).hasSize(rows);
        if (rows > 0) {
            assertThat(found.items().get(0).id()).isEqualTo(3089372L + (long) (page - 1) * perPage);
        }
        assertThat(found.next().isPresent()).isEqualTo(more);
        assertThat(hub.sent("tickets")).isEqualTo(requests);
    }

    @Test
    void pagesBeforeTheFirstAreRefused() {
        assertThatThrownBy(() -> hub.client.tickets().page(TicketQuery.all(), 0, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hub.client.tickets().page(TicketQuery.all(), 1, 101))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCursorOfAPageGoesOnWithTheNext() {
        tickets(150);

        Page<Ticket> first = hub.client.tickets().list(TicketQuery.all()).firstPage();
        List<Ticket> rest = hub.client
                .tickets()
                .list(TicketQuery.all())
                .resumeAfter(first.next().orElseThrow())
                .toList();

        assertThat(first.items()).hasSize(100);
        assertThat(rest).hasSize(50);
        assertThatThrownBy(() -> hub.client
                        .tickets()
                        .list(TicketQuery.all())
                        .resumeAfter("elsewhere")
                        .firstPage())
                .hasMessageContaining("no cursor");
    }

    @Test
    void aRefusalUnderStatus200IsAFailureAndNothingIsSentAgain() {
        hub.account.failNext(1, "create/ticket", UsedeskFailure.REJECTED);

        assertThatThrownBy(() -> hub.client
                        .tickets()
                        .create(TicketFields.create().message("m"))
                        .execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("Subject is required");
        assertThat(hub.sent("create/ticket")).isEqualTo(1);
    }

    @Test
    void aCustomFieldWithASemicolonIsRefused() {
        TicketFields two =
                TicketFields.create().field(54, "1001").field(60, "true").nested(81, 501);

        assertThat(two.asMap())
                .containsEntry("field_id", "54;60")
                .containsEntry("field_value", "1001;true")
                .containsEntry("lists", List.of(Map.of("id", 81L, "value", 501L)));
        assertThatThrownBy(() -> two.field(1, "a;b")).hasMessageContaining("semicolon");
    }

    @Test
    void whatTheArticlesFormDoesNotKnowIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> hub.rest.tickets().tags())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("REST");
        assertThatThrownBy(() -> hub.rest.users().list()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> hub.rest.knowledgeBase(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(hub.account.requests()).isEmpty();
    }
}
