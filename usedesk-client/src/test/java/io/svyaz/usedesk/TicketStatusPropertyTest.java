package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.internal.json.Json;
import io.svyaz.usedesk.tickets.TicketStatus;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TicketStatusPropertyTest {
    @Property
    void numbersAndTheirTextsAreTheSameStatus(@ForAll @IntRange(min = 0, max = 999_999_999) int code)
            throws IOException {
        TicketStatus number = Json.mapper().readValue(Integer.toString(code), TicketStatus.class);
        TicketStatus text = Json.mapper().readValue("\"" + code + "\"", TicketStatus.class);

        assertThat(number).isEqualTo(text).hasSameHashCodeAs(text).isEqualTo(TicketStatus.of(code));
        assertThat(number.code()).hasValue(code);
    }

    @Property
    void anyTextSurvives(@ForAll String text) throws IOException {
        TicketStatus status = TicketStatus.of((Object) text);
        TicketStatus again = Json.mapper().readValue(Json.mapper().writeValueAsString(status), TicketStatus.class);

        assertThat(again).isEqualTo(status);
        assertThat(status.raw()).isEqualTo(text.strip());
    }
}
