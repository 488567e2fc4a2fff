package io.svyaz.bitrix.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReadingTest {
    private final BitrixEvents events = BitrixEvents.create();

    static Stream<Arguments> namesAndClasses() {
        String id = "data[FIELDS][ID]=42";
        return Stream.of(
                Arguments.of("ONCRMLEADADD", id, CrmRecordEvent.class, "42"),
                Arguments.of("onCrmContactUpdate", id, CrmRecordEvent.class, "42"),
                Arguments.of("ONCRMCOMPANYDELETE", id, CrmRecordEvent.class, "42"),
                Arguments.of("ONCRMINVOICESETSTATUS", id, CrmRecordEvent.class, "42"),
                Arguments.of(
                        "ONCRMDYNAMICITEMUPDATE",
                        id + "&data[FIELDS][ENTITY_TYPE_ID]=31",
                        DynamicItemEvent.class,
                        "31:42"),
                Arguments.of("ONCRMDYNAMICITEMADD_147", id, DynamicItemEvent.class, "147:42"),
                Arguments.of("ONCRMDEALMOVETOCATEGORY", id, DealMovedEvent.class, "42"),
                Arguments.of("ONCRMDEALRECURRINGEXPOSE", id, RecurringEvent.class, "42"),
                Arguments.of("ONCRMACTIVITYADD", id, ActivityEvent.class, "42"),
                Arguments.of("ONCRMTIMELINECOMMENTADD", "data[ID]=42", TimelineCommentEvent.class, "42"),
                Arguments.of("ONCRMTIMELINECOMMENTADD", id, TimelineCommentEvent.class, "42"),
                Arguments.of("ONCRMCURRENCYADD", "data[FIELDS][ID]=AMD", CrmReferenceEvent.class, "AMD"),
                Arguments.of(
                        "ONCRMADDRESSREGISTER",
                        "data[FIELDS][TYPE_ID]=1&data[FIELDS][ENTITY_TYPE_ID]=8&data[FIELDS][ENTITY_ID]=9",
                        CrmReferenceEvent.class,
                        "1:8:9"),
                Arguments.of("ONCRMDEALUSERFIELDSETENUMVALUES", id, UserFieldEvent.class, "42"),
                Arguments.of("CATALOG.PRICE.TYPE.ON.ADD", id, CatalogEvent.class, "42"),
                Arguments.of("ONCRMPRODUCTSECTIONDELETE", id, CatalogEvent.class, "42"),
                Arguments.of("ONSALEORDERSAVED", id, SaleEvent.class, "42"),
                Arguments.of("ONPROPERTYVALUEENTITYSAVED", id, SaleEvent.class, "42"),
                Arguments.of("ONUSERADD", "data[ID]=42", UserAddedEvent.class, "42"),
                Arguments.of("ONVOXIMPLANTCALLEND", "data[CALL_ID]=a.1", CallEvent.class, "a.1"),
                Arguments.of("ONTASKDELETE", "data[FIELDS_BEFORE][ID]=42", TaskEvent.class, "42"),
                Arguments.of(
                        "ONTASKCOMMENTADD",
                        "data[FIELDS_AFTER][ID]=42&data[FIELDS_AFTER][TASK_ID]=7",
                        TaskCommentEvent.class,
                        "42"),
                Arguments.of("ONBOOKINGRESOURCETYPEADD", "data[ID]=42", WorkspaceEvent.class, "42"),
                Arguments.of("ONCALENDARENTRYADD", "data[id]=42", WorkspaceEvent.class, "42"),
                Arguments.of("ONLIVEFEEDPOSTADD", "data[FIELDS][POST_ID]=42", WorkspaceEvent.class, "42"),
                Arguments.of("ONSIGNB2EMEMBERSTATUSCHANGED", "data[memberUid]=u", SignEvent.class, "u"),
                Arguments.of("ONWHATEVERNEXT", id, UnknownEvent.class, "42"));
    }

    @ParameterizedTest
    @MethodSource("namesAndClasses")
    void an_event_has_its_class_and_its_object(String name, String data, Class<?> type, String object) {
        BitrixEvent event = Bodies.form(Bodies.event(name, data)).event();

        assertThat(event).isInstanceOf(type);
        assertThat(event.objectId()).contains(object);
        assertThat(event.name()).isEqualTo(name);
    }

    @Test
    void a_changed_deal_tells_which_and_when_and_for_whom() {
        BitrixEvent event = Bodies.form(Bodies.event("ONCRMDEALUPDATE", "data[FIELDS][ID]=662"))
                .event();

        assertThat(event).isInstanceOfSatisfying(CrmRecordEvent.class, deal -> {
            assertThat(deal.kind()).isEqualTo(CrmRecordEvent.Kind.DEAL);
            assertThat(deal.change()).isEqualTo(Change.UPDATED);
            assertThat(deal.id()).isEqualTo(662);
        });
        assertThat(event.ts()).contains(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(event.handlerId()).contains("12");
        assertThat(event.memberId()).contains(Bodies.MEMBER);
        assertThat(event.domain()).contains(Bodies.DOMAIN);
        assertThat(event.data()).isEqualTo(Map.of("FIELDS", Map.of("ID", "662")));
    }

    @Test
    void a_smart_process_event_comes_in_two_forms() {
        String data = "data[FIELDS][ID]=5&data[FIELDS][ENTITY_TYPE_ID]=147";

        assertThat(Bodies.form(Bodies.event("ONCRMDYNAMICITEMDELETE", data)).event())
                .isInstanceOfSatisfying(DynamicItemEvent.class, item -> {
                    assertThat(item.entityTypeId()).isEqualTo(147);
                    assertThat(item.change()).isEqualTo(Change.DELETED);
                    assertThat(item.perType()).isFalse();
                });
        assertThat(Bodies.form(Bodies.event("ONCRMDYNAMICITEMDELETE_147", data)).event())
                .isInstanceOfSatisfying(
                        DynamicItemEvent.class,
                        item -> assertThat(item.perType()).isTrue());
    }

    @Test
    void an_event_without_the_id_its_class_needs_is_kept_as_unknown() {
        assertThat(Bodies.form(Bodies.event("ONCRMDEALUPDATE", "data[FIELDS][ID]=abc"))
                        .event())
                .isInstanceOfSatisfying(
                        UnknownEvent.class,
                        event -> assertThat(event.data()).isEqualTo(Map.of("FIELDS", Map.of("ID", "abc"))));
        assertThat(Bodies.form(Bodies.event("ONCRMDYNAMICITEMADD", "data[FIELDS][ID]=1"))
                        .event())
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void tokens_are_apart_from_the_event_and_cannot_be_printed() {
        ReceivedEvent received = Bodies.form(Bodies.event("ONAPPINSTALL", "data[VERSION]=1"));

        assertThat(received.auth().accessToken()).map(Secret::reveal).contains("acc3ss-s3cr3t");
        assertThat(received.auth().refreshToken()).map(Secret::reveal).contains("r3fr3sh-s3cr3t");
        assertThat(received.auth().applicationToken()).map(Secret::reveal).contains(Bodies.TOKEN);
        assertThat(received.auth().expiresIn()).contains(Duration.ofHours(1));
        assertThat(received.auth().scope()).contains("crm,task");
        assertThat(received.auth().status()).contains("L");
        assertThat(received.auth().userId()).contains("5");
        assertThat(received.auth().serverEndpoint()).contains("https://oauth.bitrix.info/rest/");
        assertThat(received.toString()
                        + received.storable()
                        + received.event().head().members())
                .doesNotContain("s3cr3t", Bodies.TOKEN)
                .contains(Bodies.MEMBER);
    }

    @Test
    void the_tokens_of_a_bot_inside_the_data_are_taken_out_too() {
        ReceivedEvent received = Bodies.form(Bodies.event(
                "ONIMBOTMESSAGEADD",
                "data[BOT][571][access_token]=b0t-s3cr3t&data[BOT][571][AUTH][refresh_token]=b0t-s3cr3t-2"
                        + "&data[BOT][571][BOT_ID]=571&data[PARAMS][MESSAGE]=hi"));

        assertThat(received.event()).isInstanceOf(MessengerEvent.class);
        assertThat(received.storable()).doesNotContain("s3cr3t").contains("\"MESSAGE\":\"hi\"");
        assertThat(received.auth().secret("data[BOT][571][access_token]"))
                .map(Secret::reveal)
                .contains("b0t-s3cr3t");
        assertThat(received.auth().paths()).contains("data[BOT][571][AUTH][refresh_token]");
    }

    @Test
    void what_is_stored_reads_back_as_the_same_event() {
        ReceivedEvent received =
                Bodies.form(Bodies.event("ONUSERADD", "data[ID]=7&data[NAME]=%D0%90%2B%22&data[UF_DEPARTMENT][0]=1"));

        BitrixEvent stored = events.parseStored(received.storable());

        assertThat(stored).isEqualTo(received.event()).hasSameHashCodeAs(received.event());
        assertThat(stored.dedupeKey()).isEqualTo(received.event().dedupeKey());
    }

    @Test
    void json_is_the_same_event_as_its_form() {
        BitrixEvent ofJson = Bodies.json("""
                {"event":"ONUSERADD","event_handler_id":12,"data":{"ID":7,"ACTIVE":true,"EMPTY":[],"NOTHING":null,
                 "UF_DEPARTMENT":[3,4]},"ts":1772442000,"auth":{"domain":"d.example.org","application_token":"t"}}
                """).event();
        BitrixEvent ofForm = Bodies.form("event=ONUSERADD&event_handler_id=12&data[ID]=7&data[ACTIVE]=1"
                        + "&data[UF_DEPARTMENT][0]=3&data[UF_DEPARTMENT][1]=4&ts=1772442000&auth[domain]=d.example.org"
                        + "&auth[application_token]=t")
                .event();

        assertThat(ofJson).isEqualTo(ofForm);
    }

    @Test
    void forms_are_read_as_php_reads_them() {
        assertThat(events.decode(
                        Bodies.FORM, Bodies.utf8("a%5Bb%5D%5B%5D=1&a[b][]=2&a[b][7]=x+y&a[b][]=%D1%8F&c=1&c=2&&d")))
                .isEqualTo(
                        Map.of("a", Map.of("b", Map.of("0", "1", "1", "2", "7", "x y", "8", "я")), "c", "2", "d", ""));
        assertThat(events.decode(Bodies.FORM, Bodies.utf8("a=1&a[b]=2"))).isEqualTo(Map.of("a", Map.of("b", "2")));
    }

    @Test
    void a_robot_tells_its_document_and_what_was_filled_in() {
        BitrixEvent event = Bodies.form(
                        "workflow_id=6a.1&code=invoice&document_id[0]=crm&document_id[1]=CCrmDocumentDeal"
                                + "&document_id[2]=DEAL_662&document_type[0]=crm&event_token=6a.1%7CA1%7Ctok"
                                + "&properties[amount]=333&use_subscription=Y&timeout_duration=660&ts=1772442000&"
                                + Bodies.auth())
                .event();

        assertThat(event).isInstanceOfSatisfying(RobotEvent.class, robot -> {
            assertThat(robot.documentId()).containsExactly("crm", "CCrmDocumentDeal", "DEAL_662");
            assertThat(robot.objectId()).contains("DEAL_662");
            assertThat(robot.code()).contains("invoice");
            assertThat(robot.properties()).isEqualTo(Map.of("amount", "333"));
            assertThat(robot.waitsForAnswer()).isTrue();
            assertThat(robot.dedupeKey()).isPresent();
        });
    }

    @Test
    void a_webhook_of_a_robot_has_no_time_to_be_deduplicated_by() {
        BitrixEvent event = Bodies.form("document_id[]=crm&document_id[]=CCrmDocumentLead&document_id[]=LEAD_5"
                        + "&auth[domain]=" + Bodies.DOMAIN + "&auth[member_id]=" + Bodies.MEMBER)
                .event();

        assertThat(event).isInstanceOf(RobotEvent.class);
        assertThat(event.objectId()).contains("LEAD_5");
        assertThat(event.memberId()).contains(Bodies.MEMBER);
        assertThat(event.dedupeKey()).isEmpty();
    }

    @Test
    void a_robot_with_a_single_document_keeps_it() {
        assertThat(Bodies.form("document_id=DEAL_5&" + Bodies.auth()).event().objectId())
                .contains("DEAL_5");
        assertThat(Bodies.form("event_token=t&ts=1&" + Bodies.auth()).event().objectId())
                .isEmpty();
    }

    @Test
    void an_opened_application_brings_its_tokens() {
        ReceivedEvent opened = Bodies.form("DOMAIN=" + Bodies.DOMAIN + "&AUTH_ID=a1&REFRESH_ID=r1&AUTH_EXPIRES=60"
                + "&APPLICATION_TOKEN=t1&member_id=" + Bodies.MEMBER + "&PLACEMENT=CRM_DEAL_DETAIL_TAB"
                + "&PLACEMENT_OPTIONS=%7B%22ID%22%3A%229%22%7D");

        assertThat(opened.event()).isInstanceOfSatisfying(AppOpenedEvent.class, app -> {
            assertThat(app.placement()).isEqualTo("CRM_DEAL_DETAIL_TAB");
            assertThat(app.placementOptions()).contains("{\"ID\":\"9\"}");
            assertThat(app.domain()).contains(Bodies.DOMAIN);
        });
        assertThat(opened.auth().accessToken()).contains(Secret.of("a1"));
        assertThat(opened.auth().applicationToken()).contains(Secret.of("t1"));
        assertThat(opened.auth().expiresIn()).contains(Duration.ofMinutes(1));
    }

    @Test
    void an_uninstallation_tells_whether_to_clean_up() {
        assertThat(Bodies.form(Bodies.webhook("ONAPPUNINSTALL", "data[CLEAN]=1"))
                        .event())
                .isInstanceOfSatisfying(
                        AppUninstalledEvent.class,
                        app -> assertThat(app.clean()).isTrue());
        assertThat(Bodies.form(Bodies.webhook("ONAPPUNINSTALL", "data[CLEAN]=0"))
                        .event())
                .isInstanceOfSatisfying(
                        AppUninstalledEvent.class,
                        app -> assertThat(app.clean()).isFalse());
    }

    @Test
    void a_second_delivery_has_the_same_key_and_anything_else_another() {
        String first = key("ONCRMDEALUPDATE", "data[FIELDS][ID]=1");

        assertThat(key("OnCrmDealUpdate", "data[FIELDS][ID]=1")).isEqualTo(first);
        assertThat(List.of(
                        first,
                        key("ONCRMDEALUPDATE", "data[FIELDS][ID]=2"),
                        key("ONCRMDEALADD", "data[FIELDS][ID]=1"),
                        key("ONCRMDYNAMICITEMADD", "data[FIELDS][ID]=1&data[FIELDS][ENTITY_TYPE_ID]=31"),
                        key("ONCRMDYNAMICITEMADD", "data[FIELDS][ID]=1&data[FIELDS][ENTITY_TYPE_ID]=147"),
                        key("ONIMBOTMESSAGEADD", "data[PARAMS][MESSAGE_ID]=1"),
                        key("ONIMBOTMESSAGEADD", "data[PARAMS][MESSAGE_ID]=2"),
                        Bodies.form(Bodies.event("ONCRMDEALUPDATE", "data[FIELDS][ID]=1")
                                        .replace("ts=1772442000", "ts=1772442001"))
                                .event()
                                .dedupeKey()
                                .orElseThrow(),
                        Bodies.form(Bodies.event("ONCRMDEALUPDATE", "data[FIELDS][ID]=1")
                                        .replace("handler_id=12", "handler_id=13"))
                                .event()
                                .dedupeKey()
                                .orElseThrow()))
                .doesNotHaveDuplicates();
    }

    private static String key(String name, String data) {
        return Bodies.form(Bodies.event(name, data)).event().dedupeKey().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=1",
                "[a]=1",
                "event",
                "a=1",
                "event=",
                "event=A&a[b=1",
                "event=A&a[b]c=1",
                "event=A&a]=1&b[]]=1",
                "event=A&b=%",
                "event=A&b=%4",
                "event=A&b=%zz",
                "event=A&b=%FF",
                "event=A&%D0=1",
                "event=A&ts=soon",
                "event=A&ts=-1",
                "event=A&ts=999999999999",
                "event[x]=A"
            })
    void a_broken_form_is_malformed(String body) {
        assertThatThrownBy(() -> Bodies.form(body)).isInstanceOf(MalformedEventException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"event\"",
                "null",
                "{}",
                "{\"event\":\"A\"} x",
                "{\"event\":\"A\"}{}",
                "{\"event\":{}}",
                "{\"event\":\"A\",\"ts\":1.5}",
                "{\"event\":\"A\",\"a\":\"\\ud800\"}",
                "{'event':'A'}",
                "{\"event\":\"A\",}"
            })
    void broken_json_is_malformed(String body) {
        assertThatThrownBy(() -> Bodies.json(body)).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void limits_hold_for_forms_and_json() {
        BitrixEvents small = events.withLimits(new EventLimits(200, 5, 3));

        assertThat(small.parse(null, Bodies.utf8("event=A&data[FIELDS][ID]=1"))
                        .event()
                        .name())
                .isEqualTo("A");
        for (String body : List.of(
                "event=A&data[FIELDS][ID][X]=1",
                "event=A&a=1&b=1&c=1&d=1&e=1",
                "event=A&a=" + "x".repeat(200),
                "{\"event\":\"A\",\"a\":{\"b\":{\"c\":{\"d\":1}}}}",
                "{\"event\":\"A\",\"a\":[1,2,3,4,5]}",
                "{\"event\":\"A\",\"a\":\"" + "x".repeat(200) + "\"}")) {
            assertThatThrownBy(() -> small.parse(null, Bodies.utf8(body)))
                    .as(body)
                    .isInstanceOf(MalformedEventException.class);
        }
    }

    @Test
    void the_content_type_decides_and_without_one_the_first_sign() {
        byte[] form = Bodies.utf8("event=A");
        byte[] json = Bodies.utf8(" {\"event\":\"A\"}");

        assertThat(events.parse("Application/X-WWW-Form-Urlencoded; charset=UTF-8", form)
                        .event()
                        .name())
                .isEqualTo("A");
        assertThat(events.parse("application/vnd.x+json", json).event().name()).isEqualTo("A");
        assertThat(events.parse(null, form).event().name()).isEqualTo("A");
        assertThat(events.parse(" ", json).event().name()).isEqualTo("A");
        assertThatThrownBy(() -> events.parse("multipart/form-data; boundary=s3cr3t", form))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageNotContaining("s3cr3t");
    }
}
