package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.Lead;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.testkit.RecordedRequest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericCallTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({
        "crm.lead.get, READ",
        "CRM.Lead.List, READ",
        "crm.deal.fields, READ",
        "crm.duplicate.findbycomm, READ",
        "server.time, READ",
        "profile, READ",
        "user.current, READ",
        "event.offline.list, READ",
        "event.offline.get, ONCE",
        "Event.Offline.Get, ONCE",
        "crm.lead.add, ONCE",
        "crm.lead.update, ONCE",
        "crm.lead.delete, IDEMPOTENT",
        "no.such.method.getlist, READ",
        "no.such.method.set, ONCE",
        "batch, ONCE",
        "telephony.externalcall.register, ONCE",
        "im.message.add, ONCE"
    })
    void theNameTellsWhetherACallMayBeRepeated(String method, Idempotency idempotency) {
        assertThat(hub.client.call(method, Map.of(), Object.class).idempotency())
                .isEqualTo(idempotency);
        assertThat(hub.client.callList(method, Map.of(), Object.class).idempotency())
                .isEqualTo(idempotency);
        assertThat(hub.client.callOptional(method, Map.of(), Object.class).idempotency())
                .isEqualTo(idempotency);
    }

    @Test
    void theCallerMayKnowBetter() {
        var call = hub.client
                .call("crm.lead.update", Map.of(), Boolean.class)
                .with(options -> options.idempotency(Idempotency.IDEMPOTENT));

        assertThat(call.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(call.operation()).isEqualTo("bitrix.crm.lead.update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://example.bitrix24.com/rest/1/abc123/crm.lead.list",
                "/crm.lead.list",
                "../2/other/crm.lead.list",
                "crm.lead.list?id=1",
                "crm.lead.list/",
                "crm..lead",
                ".crm",
                "crm.lead.",
                "crm.lead.list#",
                "crm.лид.list",
                "crm.lead.list\n"
            })
    void aNameThatIsAnAddressIsRefused(String method) {
        assertThatThrownBy(() -> hub.client.call(method, Map.of(), Object.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("abc123");
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void sendsJsonToTheMethodUnderTheWebhook() {
        Map<String, Object> fields = new HashMap<>(Map.of("TITLE", "50%25 \"ё\" \\ a+b&c=d"));
        fields.put("COMMENTS", null);

        hub.client.call("crm.lead.add", Map.of("fields", fields), Long.class).execute();

        RecordedRequest request = hub.portal.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/rest/1/" + Hub.SECRET + "/crm.lead.add");
        assertThat(request.query()).isEmpty();
        assertThat(request.header("Content-Type")).contains("application/json; charset=UTF-8");
        assertThat(request.header("Accept")).contains("application/json");
        assertThat(request.header("User-Agent").orElseThrow()).startsWith("svyaz/");
        assertThat(request.body()).contains("\"COMMENTS\":null");
        assertThat(hub.portal.lead(1)).containsEntry("TITLE", "50%25 \"ё\" \\ a+b&c=d");
    }

    @Test
    void readsIntoTypesOfTheCaller() {
        hub.portal.addLead(Map.of("TITLE", "A"));

        assertThat(hub.client
                        .call("crm.lead.get", Map.of("id", 1), Lead.class)
                        .execute()
                        .title())
                .contains("A");
        assertThat(hub.client
                        .call("crm.lead.get", Map.of("id", 1), FieldValues.class)
                        .execute()
                        .text("TITLE"))
                .contains("A");
        assertThat(hub.client.callList("crm.lead.list", Map.of(), Map.class).execute())
                .singleElement()
                .satisfies(row -> assertThat(row.get("ID")).isEqualTo("1"));
    }

    @Test
    void parametersThatCannotBeWrittenAreTheCallersMistake() {
        assertThatThrownBy(() -> hub.client
                        .call("crm.lead.get", Map.of("id", new Unwritable()), Object.class)
                        .execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("Nothing was sent");
        assertThat(hub.portal.requests()).isEmpty();
    }

    private static final class Unwritable {
        @SuppressWarnings("unused")
        public String getValue() {
            throw new IllegalStateException("no value");
        }
    }
}
