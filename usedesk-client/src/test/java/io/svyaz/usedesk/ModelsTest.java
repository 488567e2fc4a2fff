package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.Page;
import io.svyaz.core.internal.json.Json;
import io.svyaz.usedesk.clients.Client;
import io.svyaz.usedesk.clients.ClientCard;
import io.svyaz.usedesk.clients.ClientFields;
import io.svyaz.usedesk.clients.ClientQuery;
import io.svyaz.usedesk.knowledge.Article;
import io.svyaz.usedesk.knowledge.ArticleQuery;
import io.svyaz.usedesk.knowledge.Section;
import io.svyaz.usedesk.knowledge.Votes;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketDetails;
import io.svyaz.usedesk.tickets.TicketQuery;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.usedesk.users.User;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's many ways to write one thing, in payloads composed from its documentation. */
class ModelsTest {
    private static final Wire wire = new Wire();

    @AfterAll
    static void stop() {
        wire.close();
    }

    private static List<Ticket> tickets(String rows) {
        wire.answers(rows);
        return wire.client.tickets().list(TicketQuery.all()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"\"", "null", "\"null\"", "false"})
    void nothingHasManySpellings(String nothing) {
        Ticket ticket = tickets("[{\"id\":1,\"group\":" + nothing + ",\"assignee_id\":" + nothing + ",\"email\":"
                        + nothing + ",\"channel_email\":" + nothing + "}]")
                .get(0);

        assertThat(ticket.group()).isEmpty();
        assertThat(ticket.assigneeId()).isEmpty();
        assertThat(ticket.email()).isEmpty();
        assertThat(ticket.channelEmail()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2024-03-05 10:11:12       | 2024-03-05T10:11:12Z",
                "2024-03-05 10:11          | 2024-03-05T10:11:00Z",
                "2024-03-05T10:11:12Z      | 2024-03-05T10:11:12Z",
                "2024-03-05T10:11:12.345Z  | 2024-03-05T10:11:12.345Z",
                "2024-03-05T13:11:12+03:00 | 2024-03-05T10:11:12Z",
                "0000-00-00 00:00:00       | none",
                "''                        | none"
            })
    void datesAreUtcWhereNoZoneIsGiven(String written, String meant) {
        Ticket ticket =
                tickets("[{\"id\":1,\"last_updated_at\":\"" + written + "\"}]").get(0);

        assertThat(ticket.lastUpdatedAt().orElse(null)).isEqualTo(meant == null ? null : Instant.parse(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "2, resolved, 2",
        "'\"2\"', resolved, 2",
        "'\"resolved\"', resolved, 2",
        "'\"On hold\"', on_hold, 5",
        "77, 77, 77"
    })
    void aStatusIsANumberATextOrAWord(String json, String word, int code) {
        TicketStatus status =
                tickets("[{\"id\":1,\"status\":" + json + "}]").get(0).status().orElseThrow();

        assertThat(status.word()).isEqualTo(word);
        assertThat(status.code()).hasValue(code);
    }

    @Test
    void aStatusToComeIsAValue() {
        TicketStatus status =
                tickets("[{\"id\":1,\"status\":\"escalated\"}]").get(0).status().orElseThrow();

        assertThat(status.code()).isEmpty();
        assertThat(status).hasToString("escalated").isNotEqualTo(TicketStatus.OPEN);
        assertThat(TicketQuery.all().statuses(TicketStatus.OPEN, status).asMap())
                .containsEntry("fstatus", "1,escalated");
    }

    @Test
    @DisplayName("S0-04 what a ticket has beyond the documented members survives reading and writing")
    void whatIsUnknownSurvives() {
        String row =
                "{\"id\":1,\"status\":1,\"sla\":{\"first_reply\":[1,null]},\"tags\":[{\"name\":\"vip\",\"color\":\"red\"}],"
                        + "\"ticket_fields\":[{\"id\":54,\"name\":\"Order\",\"value\":[\"a\",\"b\"],\"kind\":9}],\"x\":null}";

        Ticket ticket = tickets("[" + row + "]").get(0);
        JsonNode written = Json.mapper().valueToTree(ticket);

        ((ObjectNode) written).remove("custom_fields");
        assertThat(Contract.parse(written.toString())).isEqualTo(Contract.parse(row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"tickets\":[%s]}",
                "{\"data\":[%s],\"meta\":{\"total\":1}}",
                "{\"tickets\":{\"17\":%s}}"
            })
    void rowsStandBareOrWrapped(String around) {
        assertThat(tickets(around.formatted("{\"id\":\"17\"}")))
                .extracting(Ticket::id)
                .containsExactly(17L);
    }

    @Test
    void oneTicketNamesThingsDifferently() {
        wire.answers(
                "{\"ticket\":{\"id\":\"5\",\"status_id\":\"8\",\"published_at\":\"2024-03-05 09:00:00\",\"group\":\"0\"},"
                        + "\"comments\":[{\"id\":\"1400000000\",\"message\":\"<p>Привет</p>\",\"readed\":\"1\",\"cc\":null,\"files\":false}],"
                        + "\"tags\":[\"a\"],\"changes\":[],\"custom_fields\":{}}");

        TicketDetails ticket = wire.client.tickets().get(5).execute();

        assertThat(ticket.ticket().status()).contains(TicketStatus.NEW);
        assertThat(ticket.ticket().createdAt()).contains(Instant.parse("2024-03-05T09:00:00Z"));
        assertThat(ticket.comments().get(0).id()).contains(1400000000L);
        assertThat(ticket.comments().get(0).readed()).contains(true);
        assertThat(ticket.comments().get(0).files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a@example.com'                       | a@example.com",
                "['a@example.com','b@example.com']     | a@example.com b@example.com",
                "'a@example.com, b@example.com'        | a@example.com b@example.com",
                "null                                  | ''",
                "[]                                    | ''",
                "[null]                                | ''"
            },
            quoteCharacter = '~')
    void addressesAreATextAListOrNothing(String json, String addresses) {
        wire.answers("[{\"id\":1,\"emails\":" + json.replace('\'', '"') + "}]");

        Client client = wire.client.clients().list(ClientQuery.all()).toList().get(0);

        assertThat(String.join(" ", client.addresses())).isEqualTo(addresses.replace("'", ""));
    }

    @Test
    void oneClientComesInAListOfOne() {
        wire.answers(
                "[{\"client\":{\"id\":\"7\",\"name\":\"Жанна\",\"vip\":\"1\",\"spammer\":0,\"sites\":[{\"id\":1,\"url\":\"u\"}],"
                        + "\"emails\":[{\"id\":1,\"email\":\"a@example.com\",\"client_id\":7}],\"phones\":[{\"phone\":\"79990000001\"}]},"
                        + "\"emails\":[null],\"client_company\":null}]");

        ClientCard card = wire.client.clients().get(7).execute().orElseThrow();

        assertThat(card.name()).contains("Жанна");
        assertThat(card.vip()).contains(true);
        assertThat(card.emails().get(0).email()).contains("a@example.com");
        assertThat(card.unknownFields()).containsKey("sites");
    }

    @Test
    void agentsAndGroupsAreReadFromTexts() {
        wire.answers("[{\"id\":\"558\",\"role\":\"supervisor\",\"chat_online_status\":\"1\",\"online_status\":\"0\","
                + "\"groups\":[{\"id\":\"123\",\"deleted\":\"0\",\"deleted_at\":\"0000-00-00 00:00:00\"}]}]");

        User agent = wire.client.users().get(558).execute().orElseThrow();

        assertThat(agent.role()).contains("supervisor");
        assertThat(agent.onlineStatus()).contains(false);
        assertThat(agent.groups().get(0).deletedAt()).isEmpty();
        assertThat(wire.client.users().get(559).execute()).isEmpty();
    }

    @Test
    void articlesComeAsAnEmptyObjectWhereThereAreNone() {
        wire.answers("[{\"id\":1,\"title\":\"A\",\"public\":1,\"categories\":[{\"id\":2,\"articles\":{}},"
                + "{\"id\":3,\"articles\":[{\"id\":4,\"rating\":{\"positive\":\"2\",\"negative\":0}}]}]}]");

        Section section = wire.client.knowledgeBase(9).sections().execute().get(0);

        assertThat(section.isPublic()).contains(true);
        assertThat(section.categories().get(0).articles()).isEmpty();
        assertThat(section.categories().get(1).articles().get(0).rating().flatMap(Votes::positive))
                .contains(2L);
        assertThat(wire.last().getUrl()).startsWith("/support/9/list?api_token=");
    }

    @Test
    void pagesOfArticlesEndWhereTheVendorSays() {
        wire.answers(
                "{\"page\":1,\"count\":2,\"last-page\":2,\"total-count\":\"3\",\"articles\":[{\"id\":4},{\"id\":5}]}");

        Page<Article> page = wire.client
                .knowledgeBase(9)
                .page(ArticleQuery.all().text("вход").shortText(), 1, 2)
                .execute();

        assertThat(page.total()).hasValue(3);
        assertThat(page.next()).contains("2");
        assertThat(wire.last().getUrl()).contains("count=2", "page=1", "short_text=1", "query=%D0%B2");
    }

    @Test
    void countersAnswerWithTheirNewTotals() {
        wire.answers("{\"rating\":{\"positive\":\"8\",\"negative\":1}}");
        assertThat(wire.client.knowledgeBase(9).changeRating(4, 1, 0).execute().positive())
                .contains(8L);
        wire.answers("{\"res\":1,\"views\":47}");
        assertThat(wire.client.knowledgeBase(9).addViews(4, 1).execute()).isEqualTo(47);
    }

    @Test
    void customFieldsOfClientsAreRefusedWhereThereAreNone() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> wire.client.clients().create(ClientFields.create().customField(12, 77)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("REST");
    }
}
