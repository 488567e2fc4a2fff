package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.tickets.TicketEvent.Kind;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TicketTextsPropertyTest {
    @Property
    void an_event_comes_out_of_a_queue_as_it_went_in(
            @ForAll String id, @ForAll Kind kind, @ForAll String name, @ForAll String ticket, @ForAll String status) {
        TicketEvent event = new TicketEvent(
                "usedesk",
                id,
                kind,
                name,
                Optional.of(ticket),
                Optional.empty(),
                Optional.empty(),
                Optional.of(status),
                Optional.empty());

        assertThat(TicketEvent.of(event.asMap())).isEqualTo(event);
    }

    @Property
    void every_text_is_a_page_from_1(@ForAll String typed) {
        assertThat(PageNumbers.of(typed)).isPositive();
    }

    @Property
    void a_number_is_its_page(@ForAll int number) {
        assertThat(PageNumbers.of(Integer.toString(number))).isEqualTo(PageNumbers.of(number));
    }

    @Property
    void any_html_becomes_text_without_a_script(@ForAll String before, @ForAll String inside) {
        String html = before.replace("&", "").replace("<", "") + "<script>" + inside.replace("<", "");

        assertThat(PlainText.of(html)).doesNotContain("<script");
    }
}
