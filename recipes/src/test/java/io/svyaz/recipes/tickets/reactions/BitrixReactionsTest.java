package io.svyaz.recipes.tickets.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BitrixReactionsTest {
    private static final DeskTicket TICKET = new DeskTicket(
            "42",
            "ABC-42",
            "Where is\nmy order?",
            "open",
            Optional.of("7"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** As much of a portal as tasks need; it drops conditions that it does not understand. */
    private static final class TaskPortal implements VendorService {
        private static final Pattern TITLE = Pattern.compile("\"TITLE\":\"([^\"]*)\"");
        private final List<String> titles = new CopyOnWriteArrayList<>();

        @Override
        public String operationOf(RecordedRequest request) {
            return request.path().replaceAll(".*/", "").replace(".json", "");
        }

        @Override
        public Answer execute(RecordedRequest request) {
            if (request.operation().equals("tasks.task.add")) {
                Matcher title = TITLE.matcher(request.body());
                assertThat(title.find()).isTrue();
                titles.add(title.group(1));
                return Answer.json(200, "{\"result\":{\"task\":{\"id\":\"" + titles.size() + "\"}}}");
            }
            String tasks = titles.stream()
                    .map(title -> "{\"id\":\"1\",\"title\":\"" + title + "\"}")
                    .collect(Collectors.joining(","));
            return Answer.json(200, "{\"result\":{\"tasks\":[" + tasks + "]},\"total\":" + titles.size() + "}");
        }
    }

    @Test
    @DisplayName("S1-23 a task whose answer was lost is found by its mark and not made again")
    void a_task_is_found_before_it_is_made() {
        TaskPortal portal = new TaskPortal();
        try (FakeServer server = FakeServer.start(portal)) {
            BitrixCrmTasks tasks = BitrixCrmTasks.of(
                            BitrixClient.builder()
                                    .webhookUrl(server.address() + "/rest/1/secret17/")
                                    .logger(RequestLogger.none())
                                    .build(),
                            558)
                    .boundTo(ticket -> List.of("C_" + ticket.customerId().orElseThrow()));
            server.faults().next(1, "tasks.task.add", Fault.resetAfterExecuting());

            assertThatExceptionOfType(UnavailableException.class)
                    .isThrownBy(() -> tasks.findOrCreate(TICKET, "#usedesk-42-0a1b2c3d"));
            tasks.findOrCreate(TICKET, "#usedesk-42-0a1b2c3d");
            tasks.findOrCreate(TICKET, "#usedesk-42-ffffffff");

            assertThat(portal.titles)
                    .containsExactly(
                            "Ticket ABC-42: Where is my order? #usedesk-42-0a1b2c3d",
                            "Ticket ABC-42: Where is my order? #usedesk-42-ffffffff");
            assertThat(server.requests("tasks.task.list").get(0).body()).contains("%#usedesk-42-0a1b2c3d%");
            assertThat(server.requests("tasks.task.add").get(0).body())
                    .contains("\"RESPONSIBLE_ID\":558")
                    .contains("C_7");
        }
    }

    @Test
    void the_state_of_a_ticket_is_written_to_its_deals() {
        try (FakeBitrix24 portal = FakeBitrix24.start()) {
            long deal = portal.addDeal(Map.of("TITLE", "Order 1001"));
            BitrixClient bitrix = BitrixClient.builder()
                    .webhookUrl(portal.webhookUrl().toString())
                    .logger(RequestLogger.none())
                    .build();

            new BitrixDealFields(bitrix, ticket -> List.of(deal), ticket -> Map.of("COMMENTS", ticket.status()))
                    .write(TICKET);

            assertThat(bitrix.deals().get(deal).execute().comments()).contains("open");
        }
    }
}
