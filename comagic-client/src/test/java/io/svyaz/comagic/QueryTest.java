package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.reports.Filter;
import io.svyaz.comagic.reports.ListQuery;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> hub.client.reports().calls(ReportsTest.march().fields("id", "contact_phone_nomber")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact_phone_nomber is not one of get.calls_report")
                .hasMessageContaining("nearest is contact_phone_number")
                .hasMessageContaining("allowUnknownFields()");
        assertThat(hub.account.requests()).isEmpty();
    }

    @Test
    void aFieldThatCannotBeFilteredOrSortedByIsRefused() {
        assertThatThrownBy(
                        () -> hub.client.reports().calls(ReportsTest.march().where(Filter.equal("finish_time", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finish_time of get.calls_report cannot be filtered by");
        assertThatThrownBy(() -> hub.client.reports().calls(ReportsTest.march().ascending("id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id of get.calls_report cannot be sorted by");
        assertThatThrownBy(() -> hub.client
                        .tags()
                        .list(ListQuery.all().where(Filter.or(Filter.equal("id", 1), Filter.like("nam", "V%")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the nearest is name");
    }

    @Test
    void aFieldInsideAMemberIsKnownByItsPathAndByItsName() {
        assertThat(hub.client
                        .reports()
                        .calls(ReportsTest.march()
                                .where(Filter.and(
                                        Filter.equal("tags.tag_id", 7), Filter.in("employee_id", List.of(1, 2)))))
                        .operation())
                .isEqualTo("comagic.get.calls_report");
    }

    @Test
    void aFieldTheVendorAddedIsSentWhenTheHostSaysSo() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[{\"brand_new\":1}],\"metadata\":{\"total_items\":1}}");

            assertThat(wire.client
                            .tags()
                            .list(ListQuery.all().fields("brand_new").allowUnknownFields())
                            .toList()
                            .get(0)
                            .unknownFields())
                    .containsEntry("brand_new", 1);
        }
    }

    @Test
    void groupsAreThreeLevelsDeepAtMostAndNeverEmpty() {
        Filter leaf = Filter.equal("id", 1);
        Filter deepest = Filter.and(leaf, Filter.or(leaf, Filter.and(leaf, leaf)));

        assertThat(deepest).isNotNull();
        assertThatThrownBy(() -> Filter.or(deepest, leaf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 levels");
        assertThatThrownBy(() -> Filter.and()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.in("id", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.of("id", "~", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("regexp");
    }

    @Test
    void datesOfConditionsAreWrittenAsTheVendorReadsThem() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[]}");

            wire.client
                    .reports()
                    .communications(ReportsTest.march()
                            .where(Filter.and(
                                    Filter.atLeast("date_time", LocalDateTime.of(2026, 3, 2, 9, 5)),
                                    Filter.notEqual("visitor_id", null))))
                    .toList();

            assertThat(wire.requests().get(0).getBodyAsString())
                    .contains("{\"field\":\"date_time\",\"operator\":\">=\",\"value\":\"2026-03-02 09:05:00\"}")
                    .contains("{\"field\":\"visitor_id\",\"operator\":\"!=\",\"value\":null}");
        }
    }

    @Test
    void whatPagingSetsIsNotTheHosts() {
        assertThatThrownBy(() -> ListQuery.all().param("offset", 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ListQuery.all().param("access_token", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
