package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.helpdeskeddy.chat.VisitorSession;
import io.svyaz.helpdeskeddy.customfields.OptionFields;
import io.svyaz.helpdeskeddy.organizations.Organization;
import io.svyaz.helpdeskeddy.organizations.OrganizationFields;
import io.svyaz.helpdeskeddy.telephony.CallFields;
import io.svyaz.helpdeskeddy.telephony.RegisteredCall;
import io.svyaz.helpdeskeddy.tickets.Comment;
import io.svyaz.helpdeskeddy.tickets.Post;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.Ticket;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.helpdeskeddy.tickets.TicketQuery;
import io.svyaz.helpdeskeddy.users.Note;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of tickets and what stands around them, at the fake account. */
class TicketsTest {
    private static final FileUpload FILE =
            FileUpload.of("чек \"1\".txt", "text/plain", "итого 100".getBytes(StandardCharsets.UTF_8));

    private final Hub hub = new Hub();
    private final HelpDeskEddyClient desk = hub.client;

    @AfterEach
    void stop() {
        hub.close();
    }

    private Ticket made() {
        return desk.tickets()
                .create(TicketFields.create()
                        .title("Заказ 1001")
                        .description("<p>Где он?</p>")
                        .userEmail("client@example.com"))
                .execute();
    }

    @Test
    @DisplayName("S1-04 a ticket with a custom field is made, read, changed and deleted as a typed value")
    void aTicketIsMadeReadChangedPutIntoTheTrashAndDeleted() {
        Ticket made = made();
        assertThat(desk.tickets().get(made.id()).execute()).isEqualTo(made);
        assertThat(made.dateCreated()).contains(LocalDateTime.parse("2026-03-02T12:00:30"));
        assertThat(desk.instant(made.dateCreated().orElseThrow())).isEqualTo(hub.clock.instant());

        Ticket changed = desk.tickets()
                .update(
                        made.id(),
                        TicketFields.create().statusId(StatusId.of("25")).customField(5, "1001"))
                .execute();
        assertThat(changed.statusId()).contains(StatusId.of("25"));
        assertThat(changed.title()).contains("Заказ 1001");
        assertThat(changed.customField(5).orElseThrow().text()).contains("1001");

        assertThat(desk.tickets().delete(made.id()).execute().data()).containsEntry("deleted", 1);
        assertThat(desk.tickets().list(TicketQuery.all()).toList()).isEmpty();
        assertThat(desk.tickets().list(TicketQuery::deleted).toList()).hasSize(1);
        assertThat(desk.tickets().deleteForGood(made.id()).execute().notices()).hasSize(1);
        assertThatThrownBy(() -> desk.tickets().get(made.id()).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("{" + made.id() + "}");
    }

    @Test
    void filesMakeAMultipartForm() {
        Ticket ticket = desk.tickets()
                .create(
                        TicketFields.create()
                                .title("Заказ & \"1001\"")
                                .description("a")
                                .customField(8, Map.of("1", 12))
                                .tags(List.of("bitrix", "vip")),
                        FILE,
                        FILE)
                .execute();
        assertThat(ticket.title()).contains("Заказ & \"1001\"");
        assertThat(ticket.tags()).containsExactly("bitrix", "vip");
        assertThat(hub.account.requests().get(0).body())
                .contains("name=\"custom_fields[8][1]\"", "name=\"files[0]\"", "name=\"files[1]\"", "итого 100");
        assertThat(desk.posts().list(ticket.id()).toList().get(0).files()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageOfAListIsReadWhateverItsShape(boolean keyed) {
        hub.account.keyedTickets(keyed);
        for (int i = 0; i < 65; i++) {
            hub.account.addTicket(1, "Заявка");
            hub.clock.advance(Duration.ofSeconds(1));
        }
        assertThat(desk.tickets().list(TicketQuery.all()).toList())
                .extracting(Ticket::id)
                .hasSize(65)
                .doesNotHaveDuplicates()
                .startsWith(65L);
        assertThat(desk.tickets().list(TicketQuery::oldestFirst).firstPage().total())
                .hasValue(65);
        assertThat(desk.tickets()
                        .list(TicketQuery::oldestFirst)
                        .resumeAfter("3")
                        .toList())
                .extracting(Ticket::id)
                .containsExactly(61L, 62L, 63L, 64L, 65L);
        assertThat(hub.sent("GET tickets/")).isEqualTo(5);
    }

    @Test
    void filtersAndOrderGoAsTheVendorWritesThem() {
        desk.tickets()
                .list(query -> query.users(41, 42)
                        .owners(0)
                        .statuses(StatusId.OPEN, StatusId.of("25"))
                        .priorities(1)
                        .types(0)
                        .departments(2)
                        .searchExact("50% & больше")
                        .frozen()
                        .createdSince(LocalDateTime.parse("2026-03-01T00:00"))
                        .updatedUntil(LocalDateTime.parse("2026-03-02T00:00:01"))
                        .ascending("date_created")
                        .descending("date_updated"))
                .firstPage();
        assertThat(hub.account.requests().get(0).query())
                .isEqualTo("page=1&user_list=41%2C42&owner_list=0&status_list=open%2C25&priority_list=1&type_list=0"
                        + "&department_list=2&search=50%25%20%26%20%D0%B1%D0%BE%D0%BB%D1%8C%D1%88%D0%B5&exact_search=1"
                        + "&freeze=1&from_date_created=2026-03-01%2000%3A00%3A00"
                        + "&to_date_updated=2026-03-02%2000%3A00%3A01"
                        + "&order_by=date_created%7Basc%7D%2Cdate_updated%7Bdesc%7D");
    }

    @Test
    @DisplayName("S1-04 messages are written, changed and deleted as typed values")
    void messagesAreWrittenChangedAndDeleted() {
        long id = made().id();
        Post post = desk.posts().create(id, "<p>Здравствуйте!</p>", FILE).execute();
        Post ofClient = desk.posts().createAs(id, 2, "Спасибо").execute();
        assertThat(post.dateCreated()).contains(LocalDateTime.parse("2026-03-02T12:00:30"));
        assertThat(ofClient.userId()).contains(2L);
        assertThat(desk.posts().list(id).toList()).extracting(Post::id).containsExactly(ofClient.id(), post.id(), 1L);
        assertThat(desk.posts().update(id, post.id(), "иначе").execute().text()).contains("иначе");
        assertThat(desk.posts().delete(id, post.id()).execute().notices()).hasSize(1);

        Comment comment = desk.comments().create(id, "только для своих", FILE).execute();
        assertThat(comment.visible()).contains("staff");
        assertThat(desk.comments().update(id, comment.id(), "x").execute().text())
                .contains("x");
        assertThat(desk.comments().list(id).toList()).hasSize(1);
        desk.comments().delete(id, comment.id()).execute();
        assertThat(desk.comments().list(id).toList()).isEmpty();
    }

    @Test
    void aClosedTicketTakesNoMessages() {
        long id = made().id();
        desk.tickets()
                .update(id, TicketFields.create().statusId(StatusId.CLOSED))
                .execute();

        assertThatThrownBy(() -> desk.posts().create(id, "ещё").execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("is closed");
        assertThat(desk.comments().create(id, "ещё").execute().id()).isPositive();
    }

    @Test
    void ticketsAreUnited() {
        long id = made().id();
        long other = made().id();

        assertThat(desk.tickets().union(id, other).execute().id()).isEqualTo(id);
        assertThat(desk.posts().list(id).toList()).hasSize(2);
        assertThat(desk.tickets().audit(id).execute()).isInstanceOf(Map.class);
        assertThat(desk.tickets().billing(id).execute()).isEmpty();
    }

    @Test
    void theShortListsOfAnAccount() {
        assertThat(desk.dictionaries().statuses().execute())
                .extracting(status -> status.id().value())
                .containsExactly("open", "process", "closed", "25");
        assertThat(desk.dictionaries().types().execute()).extracting("id").containsExactly(0L, 1L);
        assertThat(desk.dictionaries().departments().execute()).hasSize(1);
        assertThat(desk.dictionaries().priorities().execute()).hasSize(1);
        assertThat(desk.dictionaries().groups().execute()).hasSize(2);
        assertThat(desk.dictionaries().userStatuses().execute()).hasSize(1);
        assertThat(desk.ips().execute()).containsExactly("192.0.2.10", "192.0.2.11");
    }

    @Test
    void choicesOfCustomFieldsAreChangedAddedAndDeleted() {
        assertThat(desk.customFields().list().toList()).hasSize(1);
        assertThat(desk.customFields().get(2).execute().fieldType()).contains("select");
        var touched = desk.customFields()
                .saveOptions(2, List.of(OptionFields.create().name(LocalizedText.of("ru", "Новая"))))
                .execute();
        assertThat(desk.customFields().options(2).toList()).hasSize(2);
        desk.customFields().deleteOption(2, touched.get(0).id()).execute();
        assertThat(desk.customFields().options(2).toList()).hasSize(1);
    }

    @Test
    void organizationsAndNotes() {
        Organization made = desk.organizations()
                .create(OrganizationFields.create().name("ООО Пример"))
                .execute();
        assertThat(desk.organizations()
                        .update(made.id(), OrganizationFields.create().web("https://x"))
                        .execute()
                        .web())
                .contains("https://x");
        assertThat(desk.organizations().search("пример").toList()).hasSize(1);
        assertThat(desk.organizations().search("другое").toList()).isEmpty();
        Note note = desk.users().createNote(1, "Заказ 1001").execute();
        assertThat(desk.users().notes(1).toList()).extracting(Note::id).containsExactly(note.id());
        desk.users().deleteNote(1, note.id()).execute();
        assertThat(desk.users().notes(1).toList()).isEmpty();
        desk.organizations().delete(made.id()).execute();
        assertThat(desk.organizations().list().toList()).isEmpty();
    }

    @Test
    void aCallOfTheTelephoneSystemIsTold() {
        hub.account.telephonyChannel("@ch4nn3l");
        RegisteredCall call = desk.telephony(Secret.of("@ch4nn3l"))
                .createCall(
                        CallFields.incoming("+79260000000")
                                .callStatus("answered")
                                .pbxCallId("pbx-1")
                                .groupIds(List.of(7L))
                                .userIds(List.of(1L, 2L)),
                        FileUpload.of("record.mp3", "audio/mpeg", new byte[] {1, 2, 3}))
                .execute();
        assertThat(call.ticketId()).contains(9L);
        assertThat(call.pbxCallId()).contains("pbx-1");
        assertThat(call.audioRecord()).contains("record.mp3");
        assertThat(hub.account.requests().get(0).body())
                .doesNotContain("group_ids")
                .contains("user_ids[]");
    }

    @Test
    void aVisitorOfTheSiteHasAChatOfTheirOwn() {
        VisitorSession session =
                desk.chat().visitor("client@example.com", "Иван", null).execute();

        assertThat(session.expires()).contains(hub.clock.instant().plus(Duration.ofHours(8)));
        assertThat(desk.chat()
                        .visitor("client@example.com", null, null)
                        .execute()
                        .id())
                .isEqualTo(session.id());
        assertThat(desk.chat().address(session, "заказ & 1"))
                .isEqualTo(hub.account.url() + "/ru/omnichannel/chat/?id=" + session.id()
                        + "&comment=%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7%20%26%201");
        assertThat(session.toString()).doesNotContain(session.id());
    }
}
