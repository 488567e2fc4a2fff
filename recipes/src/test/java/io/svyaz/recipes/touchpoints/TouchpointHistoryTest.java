package io.svyaz.recipes.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.svyaz.recipes.calls.LeadFieldNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TouchpointHistoryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    @DisplayName("S4-01 first, last and the full chain are in time order, each visit once")
    void visits_are_in_time_order() {
        TouchpointHistory history = TouchpointHistory.of(
                List.of(visit(3, "yandex"), visit(1, "google"), visit(2, " "), visit(1, "google")));

        assertThat(history.first()).contains(visit(1, "google"));
        assertThat(history.last()).contains(visit(3, "yandex"));
        assertThat(history.chain()).extracting(Touchpoint::visitId).containsExactly(1L, 2L, 3L);
        assertThat(history.path()).isEqualTo("google > direct > yandex");
    }

    @Test
    void visits_of_the_same_second_are_all_kept() {
        TouchpointHistory history =
                TouchpointHistory.of(List.of(Touchpoint.of(2, NOON, "b"), Touchpoint.of(1, NOON, "a")));

        assertThat(history.chain()).extracting(Touchpoint::visitId).containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("S4-32 no touchpoints are one empty page")
    void no_touchpoints_are_one_empty_page() {
        TouchpointHistory none = TouchpointHistory.of(List.of());

        assertThat(none.first()).isEmpty();
        assertThat(none.last()).isEmpty();
        assertThat(none.path()).isEmpty();
        assertThat(none.page(1, 20)).isEqualTo(new TouchpointPage(List.of(), 1, 1, 0));
    }

    @Test
    @DisplayName("S4-32 one touchpoint is one page and is first and last")
    void one_touchpoint_is_first_and_last() {
        TouchpointHistory one = TouchpointHistory.of(List.of(visit(1, "google")));

        assertThat(one.first()).isEqualTo(one.last());
        TouchpointPage page = one.page(1, 20);
        assertThat(page.touchpoints()).hasSize(1);
        assertThat(page.hasPrevious() || page.hasNext()).isFalse();
    }

    @Test
    @DisplayName("S4-32 200 touchpoints in any order are pages in time order that together are all of them")
    void two_hundred_touchpoints_are_pages() {
        List<Touchpoint> visits = new ArrayList<>(
                IntStream.rangeClosed(1, 200).mapToObj(i -> visit(i, "s" + i)).toList());
        Collections.shuffle(visits, new Random(7));
        TouchpointHistory history = TouchpointHistory.of(visits);

        List<Long> shown = new ArrayList<>();
        TouchpointPage page = history.page(1, 30);
        page.touchpoints().forEach(visit -> shown.add(visit.visitId()));
        while (page.hasNext()) {
            page = history.page(page.number() + 1, 30);
            page.touchpoints().forEach(visit -> shown.add(visit.visitId()));
        }

        assertThat(shown)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
        assertThat(page.pages()).isEqualTo(7);
        assertThat(page.touchpoints()).hasSize(20);
    }

    @Test
    @DisplayName("S4-32 a page that does not exist is the nearest one")
    void a_page_out_of_range_is_the_nearest() {
        TouchpointHistory history = TouchpointHistory.of(List.of(visit(1, "a"), visit(2, "b"), visit(3, "c")));

        assertThat(history.page(-5, 2).number()).isEqualTo(1);
        assertThat(history.page(Integer.MAX_VALUE, 2).number()).isEqualTo(2);
        assertThat(history.page(1, Integer.MAX_VALUE).touchpoints()).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> history.page(1, 0));
    }

    @Test
    @DisplayName("S4-32 texts are left as they came, for the page to escape")
    void texts_are_left_as_they_came() {
        String nasty = "</script><b>&\"'";

        assertThat(TouchpointHistory.of(List.of(visit(1, nasty))).page(1, 10).touchpoints())
                .singleElement()
                .satisfies(visit -> assertThat(visit.source()).contains(nasty));
    }

    @Test
    @DisplayName("S4-01 first, last and the chain are stored on the lead; an empty history erases nothing")
    void the_lead_stores_both_ends_and_the_way() {
        var mapper = new TouchpointLeadMapper(LeadFieldNames.rest(), Optional.of("UF_CRM_CM_PATH"));
        TouchpointHistory history = TouchpointHistory.of(List.of(visit(1, "google"), visit(2, "yandex")));

        assertThat(mapper.update(history).fields())
                .isEqualTo(Map.of(
                        "UF_CRM_CM_FIRST_SOURCE",
                        "google",
                        "UF_CRM_CM_LAST_SOURCE",
                        "yandex",
                        "UF_CRM_CM_PATH",
                        "google > yandex"));
        assertThat(mapper.update(TouchpointHistory.of(List.of())).isEmpty()).isTrue();
    }

    @Test
    void a_long_way_loses_its_middle() {
        var mapper = new TouchpointLeadMapper(LeadFieldNames.rest(), Optional.of("UF_CRM_CM_PATH"));
        TouchpointHistory history = TouchpointHistory.of(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> visit(i, "source" + i))
                .toList());

        assertThat(mapper.update(history).fields().get("UF_CRM_CM_PATH").toString())
                .hasSizeLessThanOrEqualTo(1000)
                .startsWith("source1 > ")
                .contains(" … ")
                .endsWith(" > source200");
    }

    private static Touchpoint visit(int number, String source) {
        return Touchpoint.of(number, NOON.plusSeconds(60L * number), source);
    }
}
