package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Idempotency;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericCallTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({
        "get.tags, READ",
        "getobj.visitor, READ",
        "list.calls, READ",
        "visitors.get_visitor_info, READ",
        "set.tag_communications, IDEMPOTENT",
        "set.something_new, IDEMPOTENT",
        "set.tag_sales, ONCE",
        "unset.tag_communications, IDEMPOTENT",
        "delete.tags, IDEMPOTENT",
        "update.contacts, IDEMPOTENT",
        "enable.x, IDEMPOTENT",
        "disable.x, IDEMPOTENT",
        "create.tags, ONCE",
        "upload.calls, IDEMPOTENT",
        "upload.chats, ONCE",
        "upload.something_new, ONCE",
        "start.employee_call, ONCE",
        "make.call, ONCE",
        "calls.make_call, ONCE",
        "hang, ONCE",
        "getter.of_something, ONCE"
    })
    void theDocumentationTellsWhetherACallMayBeRepeatedAndElseTheVerb(String method, Idempotency idempotency) {
        var call = hub.client.call(method, Map.of(), Object.class);

        assertThat(call.idempotency()).isEqualTo(idempotency);
        assertThat(call.operation()).isEqualTo("comagic." + method);
        assertThat(hub.client.callList(method, Map.of(), Object.class).idempotency())
                .isEqualTo(idempotency);
    }

    @Test
    void readsRowsIntoTypesOfTheCaller() {
        hub.account.addCall(LocalDateTime.of(2026, 3, 2, 10, 0), Map.of("total_duration", 152));

        var rows = hub.client
                .callList(
                        "get.calls_report",
                        Map.of("date_from", "2026-03-02 00:00:00", "date_till", "2026-03-02 23:59:59"),
                        Map.class)
                .execute();

        assertThat(rows).hasSize(1);
    }

    @Test
    @DisplayName("S4-06: request ids begin with cm_ and never repeat")
    void idsAreUnique() {
        IntStream.range(0, 20).forEach(i -> hub.client.account().execute());
        Set<String> ids = new HashSet<>();
        hub.account
                .requests()
                .forEach(request -> ids.add(request.body().replaceAll(".*\"id\":\"(cm_[^\"]+)\".*", "$1")));

        assertThat(ids).hasSize(21).allMatch(id -> id.startsWith("cm_"));
    }

    @Test
    void textArrivesUnchanged() {
        String text = "50%25 \"ё\" \\ a+b {x}";
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"id\":1}");
            wire.client.call("create.tags", Map.of("name", text), Object.class).execute();

            assertThat(wire.requests().get(0).getBodyAsString()).contains("\"name\":\"50%25 \\\"ё\\\" \\\\ a+b {x}\"");
        }
    }
}
