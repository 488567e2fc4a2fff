package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Page;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.json.Json;
import io.svyaz.helpdeskeddy.dictionaries.Department;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.Ticket;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.helpdeskeddy.tickets.TicketQuery;
import io.svyaz.helpdeskeddy.users.User;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the vendor's habits, by its name. */
class VendorQuirksTest {
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    private static List<Long> ticketIds() {
        return wire.fresh().tickets().list(TicketQuery.all()).firstPage().items().stream()
                .map(Ticket::id)
                .toList();
    }

    private static Ticket ticket(String members) {
        wire.data("{\"id\":9," + members + "}");
        return wire.fresh().tickets().get(9).execute();
    }

    private static User user(String members) {
        wire.data("{\"id\":22," + members + "}");
        return wire.fresh().users().get(22).execute();
    }

    @Test
    void dataKeyedByIdKeepsItsOrder() {
        wire.data("{\"10\":{\"id\":10},\"9\":{\"id\":9},\"30\":{\"id\":30}}");
        assertThat(ticketIds()).containsExactly(10L, 9L, 30L);
    }

    @Test
    void aKeyedItemWithoutAnIdHasItFromItsKey() {
        wire.data("{\"10\":{\"title\":\"a\"},\"9\":null,\"-2\":{\"title\":\"b\"}}");
        assertThat(ticketIds()).containsExactly(10L, -2L);
    }

    @Test
    void dataAsAnArray() {
        wire.data("[{\"id\":10},null,{\"id\":9}]");
        assertThat(ticketIds()).containsExactly(10L, 9L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "false", "\"\""})
    void anEmptyListInAnyShape(String data) {
        wire.data(data);
        assertThat(ticketIds()).isEmpty();
    }

    @Test
    void oneObjectWhereAListIsMeant() {
        wire.data("{\"id\":9,\"title\":\"slip of the page\"}");
        assertThat(ticketIds()).containsExactly(9L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":2,\"field_type\":\"select\"}",
                "{\"2\":{\"id\":2,\"field_type\":\"select\"}}",
                "{\"2\":{\"field_type\":\"select\"}}",
                "[{\"id\":2,\"field_type\":\"select\"}]",
                "[{\"2\":{\"field_type\":\"select\"}}]"
            })
    void aSingleObjectFlatKeyedOrInAList(String data) {
        wire.data(data);
        assertThat(wire.fresh().customFields().get(2).execute().id()).isEqualTo(2);
        assertThat(wire.fresh().customFields().get(2).execute().fieldType()).contains("select");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "false", "\"\""})
    void nothingWhereAnObjectIsReadIsNotFound(String data) {
        wire.data(data);
        assertThatThrownBy(() -> wire.fresh().tickets().get(9).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingWhereAnObjectWasMadeIsToldAsCarriedOut() {
        wire.data("[]");
        assertThatThrownBy(() -> wire.fresh()
                        .tickets()
                        .create(TicketFields.create().title("a").description("b"))
                        .execute())
                .isInstanceOf(UnexpectedAnswerException.class);
        assertThat(wire.sent()).isEqualTo(1);
    }

    @Test
    void numbersOfPagesAsText() {
        wire.answers(
                200,
                "{\"data\":[{\"id\":\"10\"}],\"pagination\":{\"total\":\"2\",\"per_page\":\"1\",\"current_page\":\"1\","
                        + "\"total_pages\":\"2\"}}");
        Page<Ticket> page = wire.fresh().tickets().list(TicketQuery.all()).firstPage();
        assertThat(page.total()).hasValue(2);
        assertThat(page.next()).contains("2");
        assertThat(page.items()).singleElement().extracting(Ticket::id).isEqualTo(10L);
    }

    @Test
    void aServerThatKeepsNamingTheFirstPageIsLeftAtTheLast() {
        wire.answers(
                200,
                "{\"data\":[{\"id\":1}],\"pagination\":{\"total\":3,\"per_page\":1,\"current_page\":1,\"total_pages\":3}}");
        assertThat(wire.fresh().tickets().list(TicketQuery.all()).toList()).hasSize(3);
        assertThat(wire.sent()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[],\"pagination\":{\"total\":0,\"per_page\":30,\"current_page\":1,\"total_pages\":0}}",
                "{\"data\":[],\"pagination\":{\"total\":85,\"per_page\":30,\"current_page\":4,\"total_pages\":9}}",
                "{\"data\":[]}"
            })
    void anEmptyPageIsTheLast(String answer) {
        wire.answers(200, answer);
        assertThat(wire.fresh().tickets().list(TicketQuery.all()).toList()).isEmpty();
        assertThat(wire.sent()).isEqualTo(1);
    }

    @Test
    void yesAndNoAsNumbers() {
        Ticket ticket = ticket("\"ticket_lock\":0,\"freeze\":1,\"deleted\":\"1\",\"viewed_by_staff\":true");
        assertThat(ticket.ticketLock()).contains(false);
        assertThat(ticket.freeze()).contains(true);
        assertThat(ticket.deleted()).contains(true);
        assertThat(ticket.viewedByStaff()).contains(true);
        assertThat(user("\"notifications\":\"1\"").notifications()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"null\"", "\"\"", "null"})
    void theWordNullForNoDate(String sent) {
        assertThat(ticket("\"freeze_date\":" + sent + ",\"rate_date\":" + sent).freezeDate())
                .isEmpty();
    }

    @Test
    void datesInEveryOrder() {
        Ticket ticket = ticket("\"date_created\":\"2024-01-13 12:36:58\",\"sla_date\":\"13.01.2024 12:36\"");
        assertThat(ticket.dateCreated()).contains(LocalDateTime.parse("2024-01-13T12:36:58"));
        assertThat(ticket.slaDate()).contains(LocalDateTime.parse("2024-01-13T12:36"));

        wire.data(
                "[{\"id\":1,\"date_created\":\"17:45:01 26.01.2024\"},{\"id\":2,\"date_created\":\"2026-07-02 10:00:00\"}]");
        assertThat(wire.fresh().posts().list(9).toList())
                .extracting(post -> post.dateCreated().orElseThrow())
                .containsExactly(LocalDateTime.parse("2024-01-26T17:45:01"), LocalDateTime.parse("2026-07-02T10:00"));
        assertThat(wire.client.instant(LocalDateTime.parse("2024-01-26T17:45:01")))
                .isEqualTo(Instant.parse("2024-01-26T14:45:01Z"));
    }

    @Test
    void anEmptyTextForNoOrganization() {
        assertThat(user("\"organization\":\"\"").organization()).isEmpty();
        assertThat(user("\"organization\":[]").organization()).isEmpty();
        assertThat(user("\"organization\":{\"id\":8,\"name\":\"ООО Пример\"}").organization())
                .hasValueSatisfying(it -> assertThat(it.name()).contains("ООО Пример"));
    }

    @Test
    void statusesAreTextsAndNewOnesAreKept() {
        assertThat(ticket("\"status_id\":\"closed\"").statusId()).contains(StatusId.CLOSED);
        assertThat(ticket("\"status_id\":\"25\"").statusId()).contains(StatusId.of("25"));
        assertThat(ticket("\"status_id\":25").statusId()).contains(StatusId.of("25"));
        assertThat(ticket("\"status_id\":\"v-processe\"").statusId()).contains(StatusId.of("v-processe"));
    }

    @Test
    void zeroIsATypeAndAnOwner() {
        Ticket ticket = ticket("\"type_id\":0,\"owner_id\":0");
        assertThat(ticket.typeId()).contains(0L);
        assertThat(ticket.ownerId()).contains(0L);

        wire.fresh()
                .tickets()
                .update(9, TicketFields.create().typeId(0).ownerId(0))
                .execute();
        assertThat(wire.last().getBodyAsString()).isEqualTo("{\"type_id\":0,\"owner_id\":0}");
    }

    @Test
    @DisplayName("S1-04 members of a ticket that nobody knows survive")
    void unknownMembersSurvive() throws Exception {
        Ticket ticket = ticket("\"pid\":0,\"jira_issues\":[],\"sla_flag\":0,\"new\":{\"a\":null}");
        assertThat(ticket.unknownFields()).containsOnlyKeys("jira_issues", "sla_flag", "new");
        assertThat(Json.mapper().writeValueAsString(ticket)).contains("\"new\":{\"a\":null}");
    }

    @Test
    void namesInLanguagesOrPlain() {
        wire.data("{\"1\":{\"id\":1,\"name\":{\"ru\":\"Поддержка\",\"en\":\"Support\",\"ua\":\"\"}},"
                + "\"2\":{\"id\":2,\"name\":\"Просто строка\"},\"3\":{\"id\":3,\"name\":{\"se\":\"Stöd\"}},"
                + "\"4\":{\"id\":4,\"name\":null}}");
        List<Department> all = wire.fresh().dictionaries().departments().execute();

        assertThat(all.get(0).name()).hasValueSatisfying(name -> {
            assertThat(name.get("en")).isEqualTo("Support");
            assertThat(name.get("ua")).isEqualTo("Поддержка");
            assertThat(name.in("ua")).isEmpty();
        });
        assertThat(all.get(1).name())
                .hasValueSatisfying(name -> assertThat(name.get("en")).isEqualTo("Просто строка"));
        assertThat(all.get(2).name())
                .hasValueSatisfying(name -> assertThat(name.get("ru")).isEqualTo("Stöd"));
        assertThat(all.get(3).name()).isEmpty();
    }

    @Test
    void namesOfLevels() {
        wire.data("{\"8\":{\"id\":8,\"name\":{\"1\":{\"ru\":\"Уровень 1\"},\"2\":{\"ru\":\"Уровень 2\"}},"
                + "\"field_type\":\"hierarchy\"}}");
        var name = wire.fresh().customFields().get(8).execute().name().orElseThrow();

        assertThat(name.levels()).containsOnlyKeys(1, 2);
        assertThat(name.levels().get(2)).hasToString("Уровень 2");
        assertThat(name.text()).hasToString("Уровень 1");
    }

    @Test
    void valuesOfCustomFields() {
        Ticket ticket = ticket("\"custom_fields\":[{\"id\":3,\"field_type\":\"textarea\",\"field_value\":\"4345\"},"
                + "{\"id\":4,\"field_type\":\"checkbox\",\"field_value\":1},"
                + "{\"id\":5,\"field_type\":\"select\",\"field_value\":{\"id\":199,\"name\":{\"ru\":\"Первый\"}}},"
                + "{\"id\":6,\"field_type\":\"select\",\"field_value\":{\"id\":0,\"name\":null}},"
                + "{\"id\":7,\"field_type\":\"hierarchy\",\"field_value\":[null,{\"id\":12,\"name\":{\"ru\":\"Касса\"}},"
                + "{\"id\":34,\"name\":{\"ru\":\"Печать\"}}]},"
                + "{\"id\":8,\"field_type\":\"hierarchy\",\"field_value\":{\"2\":{\"id\":34},\"1\":{\"id\":12}}},"
                + "{\"id\":9,\"field_type\":\"text\",\"field_value\":null},"
                + "{\"id\":10,\"field_type\":\"number\",\"field_value\":1.50}]");

        assertThat(ticket.customField(3).orElseThrow().text()).contains("4345");
        assertThat(ticket.customField(4).orElseThrow().flag()).contains(true);
        assertThat(ticket.customField(5).orElseThrow().option())
                .hasValueSatisfying(option -> assertThat(option.name()).hasToString("Первый"));
        assertThat(ticket.customField(6).orElseThrow().option()).isEmpty();
        assertThat(ticket.customField(7).orElseThrow().levels())
                .extracting(ChosenOption::id)
                .containsExactly(12L, 34L);
        assertThat(ticket.customField(8).orElseThrow().levels())
                .extracting(ChosenOption::id)
                .containsExactly(12L, 34L);
        assertThat(ticket.customField(9).orElseThrow().text()).isEmpty();
        assertThat(ticket.customField(10).orElseThrow().text()).contains("1.50");
    }

    @Test
    void filesUnderEitherName() {
        wire.data(
                "[{\"id\":1,\"files\":[{\"name\":\"a.gif\",\"url\":\"https://x/1\"},{\"id\":2,\"link\":\"https://x/2\"}]}]");
        assertThat(wire.fresh().posts().list(9).toList().get(0).files())
                .extracting(file -> file.address().orElseThrow())
                .containsExactly("https://x/1", "https://x/2");
    }

    @Test
    void aDeleteThatWentWellAnswersWithErrors() {
        wire.answers(
                200,
                "{\"errors\":[{\"code\":\"s-204\",\"title\":\"No content\",\"details\":\"Ticket with id {9} successfully"
                        + " deleted\"}]}");
        Deletion said = wire.fresh().tickets().deleteForGood(9).execute();

        assertThat(said.notices()).extracting(Notice::code).containsExactly("s-204");
        assertThat(said.data()).isEmpty();
        assertThat(wire.last().getUrl()).endsWith("/api/v2/tickets/9?delete=true");
    }

    @Test
    void aDeleteMayAnswerWithTheTicketOrNothing() {
        wire.data("{\"id\":9,\"deleted\":1}");
        assertThat(wire.fresh().tickets().delete(9).execute().data()).containsEntry("id", 9);
        wire.answers(204, "");
        assertThat(wire.fresh().tickets().delete(9).execute().notices()).isEmpty();
    }

    @Test
    void anyStatusOfSuccessIsOne() {
        wire.answers(201, "{\"data\":{\"id\":150,\"ticket_id\":9}}");
        assertThat(wire.fresh().posts().create(9, "Привет").execute().id()).isEqualTo(150);
    }

    @Test
    void theApiKeyOfAUserIsMasked() {
        User user = user("\"api_key\":\"00000000-0000-4000-8000-000000000022\"");
        assertThat(user.apiKey()).contains("00000000-0000-4000-8000-000000000022");
        assertThat(user.toString()).doesNotContain("00000000-0000-4000");
    }

    @Test
    void versionOneAnswersWithoutAnEnvelope() {
        wire.answers(200, "{\"user_id\":\"321\",\"password\":\"p\",\"user_key\":\"k\"}");
        User made = wire.first().users().create(Hub.person("Иван")).execute();
        assertThat(made.id()).isEqualTo(321);

        wire.answers(200, "{\"ticket_id\":\"77\",\"unique_id\":\"ABC-1\"}");
        assertThat(wire.first()
                        .tickets()
                        .create(TicketFields.create().title("a").description("b"))
                        .execute()
                        .id())
                .isEqualTo(77);

        wire.answers(200, "{\"321\":{\"email\":\"a@example.com\"}}");
        assertThat(wire.first().users().list(query -> query).toList())
                .extracting(User::id)
                .containsExactly(321L);

        wire.answers(200, "false");
        assertThat(wire.first().users().list(query -> query).toList()).isEmpty();
    }

    @Test
    void theGenericCallTakesDataOrTheWholeAnswer() {
        wire.data("{\"events\":[1]}");
        assertThat(wire.fresh()
                        .call("GET", "/tickets/9/audit/", Map.of("page", 1), null, Map.class)
                        .execute())
                .containsEntry("events", List.of(1));
        assertThat(wire.last().getUrl()).endsWith("/api/v2/tickets/9/audit/?page=1");
        wire.answers(200, "{\"a\":1}");
        assertThat(wire.fresh()
                        .call("get", "things/", Map.of(), null, Map.class)
                        .execute())
                .containsEntry("a", 1);
        for (String path :
                List.of("", "//evil.example.com", "https://evil.example.com/", "a?b=c", "../v1/users", "a/{}/b")) {
            assertThatThrownBy(() -> wire.client.call("GET", path, Map.of(), null, Object.class))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> wire.client.call("PATCH", "a/", Map.of(), null, Object.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
