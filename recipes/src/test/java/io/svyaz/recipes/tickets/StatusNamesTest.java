package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusNamesTest {
    private final StatusNames names = StatusNames.english();

    @Test
    void a_status_has_a_name_in_any_case_and_its_own_word_otherwise() {
        assertThat(names.nameOf("on_hold")).isEqualTo("On hold");
        assertThat(names.nameOf(" Resolved ")).isEqualTo("Resolved");
        assertThat(names.nameOf("25")).isEqualTo("25");
        assertThat(StatusNames.russian().nameOf("resolved")).isEqualTo("Решено");
    }

    @Test
    void a_setting_names_a_status() {
        assertThat(names.with("25", "At the supplier").nameOf("25")).isEqualTo("At the supplier");
        assertThat(names.nameOf("25")).isEqualTo("25");
    }

    @Test
    void deleted_tickets_and_spam_are_hidden_until_they_get_a_name() {
        assertThat(names.shows("deleted")).isFalse();
        assertThat(names.shows("SPAM")).isFalse();
        assertThat(names.shows("25")).isTrue();
        assertThat(names.hiding("25").shows("25")).isFalse();
        assertThat(names.with("deleted", "Deleted").shows("deleted")).isTrue();
    }
}
