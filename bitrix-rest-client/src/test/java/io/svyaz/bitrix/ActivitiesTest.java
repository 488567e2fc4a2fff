package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.is;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.Activities;
import io.svyaz.bitrix.crm.Activity;
import io.svyaz.bitrix.crm.ActivityBadge;
import io.svyaz.bitrix.crm.ActivityBadges;
import io.svyaz.bitrix.crm.ActivityBindings;
import io.svyaz.bitrix.crm.ActivityCommunication;
import io.svyaz.bitrix.crm.ActivityFields;
import io.svyaz.bitrix.crm.ActivityFile;
import io.svyaz.bitrix.crm.ActivityType;
import io.svyaz.bitrix.crm.ActivityTypes;
import io.svyaz.bitrix.crm.ConfigurableActivities;
import io.svyaz.bitrix.crm.ConfigurableActivityFields;
import io.svyaz.bitrix.crm.CrmOwner;
import io.svyaz.bitrix.crm.TodoFields;
import io.svyaz.bitrix.crm.Todos;
import io.svyaz.bitrix.crm.Trigger;
import io.svyaz.bitrix.crm.Triggers;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivitiesTest {
    private static final Wire WIRE = new Wire();
    private static final CrmOwner DEAL = CrmOwner.deal(10);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00+03:00");
    private static final Map<String, Object> LAYOUT = Map.of("icon", Map.of("code", "call"));
    private static final TodoFields TODO = TodoFields.create()
            .deadline(NOON)
            .title("Позвонить")
            .responsibleId(5)
            .pingOffsets(0, 15)
            .colorId("2");
    private static final ActivityFields CALL = ActivityFields.create()
            .owner(DEAL)
            .typeId(2)
            .subject("Звонок")
            .communication(CrmOwner.contact(5), "PHONE", "+79260000000")
            .startTime(NOON)
            .completed(true)
            .direction(1)
            .responsibleId(1)
            .origin("comagic", "77")
            .file("a.mp3", new byte[] {1});

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> activities() {
        return Stream.of(
                call("crm.activity.get", READ, b -> b.activities().get(999), "{'id':999}", """
                        {'ID':'999','OWNER_ID':'15','OWNER_TYPE_ID':'3','TYPE_ID':'2',
                        'PROVIDER_ID':'VOXIMPLANT_CALL','PROVIDER_GROUP_ID':null,'SUBJECT':'Звонок',
                        'CREATED':'2026-03-02T12:00:00+03:00','END_TIME':'','COMPLETED':'Y','DIRECTION':'2',
                        'SETTINGS':[],'PROVIDER_PARAMS':[],'RESULT_MARK':'0'}""", activity -> {
                    assertThat(activity.ownerTypeId()).contains(3);
                    assertThat(activity.subject()).contains("Звонок");
                    assertThat(activity.created()).contains(OffsetDateTime.parse("2026-03-02T12:00:00+03:00"));
                    assertThat(activity.endTime()).isEmpty();
                    assertThat(activity.completed()).contains(true);
                    assertThat(activity.fields().number("RESULT_MARK")).contains(BigDecimal.ZERO);
                }),
                list(
                        "crm.activity.list",
                        b -> b.activities()
                                .list(q -> q.select("COMMUNICATIONS", "FILES").where("OWNER_ID", 102)),
                        "{'select':['COMMUNICATIONS','FILES','ID'],'filter':{'OWNER_ID':102}}",
                        """
                        [{'ID':'20','COMMUNICATIONS':[{'ID':'23','TYPE':'PHONE','VALUE':'74950000010',
                        'ENTITY_ID':'15','ENTITY_TYPE_ID':'3','ENTITY_SETTINGS':{'NAME':'Ира'}}],'FILES':[{'id':31,
                        'url':'https://portal.example/f'}]},{'ID':'21','COMMUNICATIONS':[],'FILES':false}]""",
                        activities -> {
                            assertThat(activities).extracting(Activity::id).containsExactly(20L, 21L);
                            ActivityCommunication who =
                                    activities.get(0).communications().get(0);
                            assertThat(who.value()).contains("74950000010");
                            assertThat(who.settings().orElseThrow().text("NAME"))
                                    .contains("Ира");
                            assertThat(activities.get(0).files())
                                    .extracting(ActivityFile::id)
                                    .containsExactly(31L);
                            assertThat(activities.get(1).communications()).isEmpty();
                            assertThat(activities.get(1).files()).isEmpty();
                        }),
                call("crm.activity.add", ONCE, b -> b.activities().add(CALL), """
                        {'fields':{'OWNER_TYPE_ID':2,'OWNER_ID':10,'TYPE_ID':2,'SUBJECT':'Звонок',
                        'COMMUNICATIONS':[{'ENTITY_TYPE_ID':3,'ENTITY_ID':5,'TYPE':'PHONE','VALUE':'+79260000000'}],
                        'START_TIME':'2026-03-02T12:00:00+03:00','COMPLETED':'Y','DIRECTION':1,'RESPONSIBLE_ID':1,
                        'ORIGINATOR_ID':'comagic','ORIGIN_ID':'77','FILES':[{'fileData':['a.mp3','AQ==']}]}}""", "999", is(999L)),
                call(
                        "crm.activity.update",
                        IDEMPOTENT,
                        b -> b.activities().update(999, ActivityFields.create().completed(false)),
                        "{'id':999,'fields':{'COMPLETED':'N'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.delete",
                        IDEMPOTENT,
                        b -> b.activities().delete(999),
                        "{'id':999}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.fields",
                        READ,
                        b -> b.activities().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "crm.activity.communication.fields",
                        READ,
                        b -> b.activities().communicationFields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "crm.activity.call.getTranscript",
                        READ,
                        b -> b.activities().transcript(999),
                        "{'activityId':999}",
                        "{'transcription':'Алло'}",
                        is("Алло")));
    }

    static Stream<Exchange> todos() {
        return Stream.of(
                call(
                        "crm.activity.todo.add",
                        ONCE,
                        b -> b.activities().todos().add(DEAL, TODO),
                        """
                        {'ownerTypeId':2,'ownerId':10,'deadline':'2026-03-02T12:00:00+03:00','title':'Позвонить',
                        'responsibleId':5,'pingOffsets':[0,15],'colorId':'2'}""",
                        "{'id':999}",
                        is(999L)),
                call(
                        "crm.activity.todo.update",
                        IDEMPOTENT,
                        b -> b.activities()
                                .todos()
                                .update(
                                        999,
                                        DEAL,
                                        TodoFields.create().deadline(NOON).description("Ещё")),
                        """
                        {'id':999,'ownerTypeId':2,'ownerId':10,'deadline':'2026-03-02T12:00:00+03:00',
                        'description':'Ещё'}""",
                        "{'id':999}",
                        is(999L)),
                call(
                        "crm.activity.todo.updateDeadline",
                        IDEMPOTENT,
                        b -> b.activities().todos().updateDeadline(999, DEAL, NOON),
                        "{'id':999,'ownerTypeId':2,'ownerId':10,'value':'2026-03-02T12:00:00+03:00'}",
                        "{'id':999}",
                        is(999L)),
                call(
                        "crm.activity.todo.updateDescription",
                        IDEMPOTENT,
                        b -> b.activities().todos().updateDescription(999, DEAL, "Ещё"),
                        "{'id':999,'ownerTypeId':2,'ownerId':10,'value':'Ещё'}",
                        "{'id':999}",
                        is(999L)),
                call(
                        "crm.activity.todo.updateResponsibleUser",
                        IDEMPOTENT,
                        b -> b.activities().todos().updateResponsibleUser(999, DEAL, 5),
                        "{'id':999,'ownerTypeId':2,'ownerId':10,'responsibleId':5}",
                        "{'id':999}",
                        is(999L)),
                call(
                        "crm.activity.todo.updateColor",
                        IDEMPOTENT,
                        b -> b.activities().todos().updateColor(999, DEAL, "3"),
                        "{'id':999,'ownerTypeId':2,'ownerId':10,'colorId':'3'}",
                        "{'id':999}",
                        is(999L)));
    }

    static Stream<Exchange> others() {
        return Stream.of(
                call(
                        "crm.activity.binding.add",
                        ONCE,
                        b -> b.activities().bindings().add(999, DEAL),
                        "{'activityId':999,'entityTypeId':2,'entityId':10}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.binding.delete",
                        IDEMPOTENT,
                        b -> b.activities().bindings().delete(999, DEAL),
                        "{'activityId':999,'entityTypeId':2,'entityId':10}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.binding.list",
                        READ,
                        b -> b.activities().bindings().list(999),
                        "{'activityId':999}",
                        "[{'entityTypeId':2,'entityId':10},{'entityTypeId':1,'entityId':3}]",
                        is(List.of(DEAL, CrmOwner.lead(3)))),
                call(
                        "crm.activity.binding.move",
                        ONCE,
                        b -> b.activities().bindings().move(999, DEAL, CrmOwner.deal(11)),
                        """
                        {'activityId':999,'sourceEntityTypeId':2,'sourceEntityId':10,'targetEntityTypeId':2,
                        'targetEntityId':11}""",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.badge.get",
                        READ,
                        b -> b.activities().badges().get("missed"),
                        "{'code':'missed'}",
                        "{'badge':{'code':'missed','title':'Звонок','value':'Пропущен','type':'failure'}}",
                        badge -> assertThat(badge.value()).contains("Пропущен")),
                call(
                        "crm.activity.badge.list",
                        READ,
                        b -> b.activities().badges().list(),
                        "{}",
                        "{'badges':[{'code':'missed','title':'Звонок','value':'Пропущен','type':'failure'}]}",
                        badges -> assertThat(badges)
                                .extracting(ActivityBadge::code)
                                .containsExactly("missed")),
                call(
                        "crm.activity.badge.add",
                        ONCE,
                        b -> b.activities().badges().add("missed", "Звонок", "Пропущен", "failure"),
                        "{'code':'missed','title':'Звонок','value':'Пропущен','type':'failure'}",
                        "{'badge':{'code':'missed'}}",
                        badge -> assertThat(badge.code()).isEqualTo("missed")),
                call(
                        "crm.activity.badge.delete",
                        IDEMPOTENT,
                        b -> b.activities().badges().delete("missed"),
                        "{'code':'missed'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.type.list",
                        READ,
                        b -> b.activities().types().list(),
                        "{}",
                        "[{'TYPE_ID':'1C','NAME':'1С','IS_CONFIGURABLE_TYPE':'Y','ICON_ID':'0'}]",
                        types -> assertThat(types)
                                .extracting(ActivityType::typeId)
                                .containsExactly("1C")),
                call(
                        "crm.activity.type.add",
                        ONCE,
                        b -> b.activities().types().add("1C", "1С", true),
                        "{'fields':{'TYPE_ID':'1C','NAME':'1С','IS_CONFIGURABLE_TYPE':'Y'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.type.delete",
                        IDEMPOTENT,
                        b -> b.activities().types().delete("1C"),
                        "{'TYPE_ID':'1C'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.activity.configurable.get",
                        READ,
                        b -> b.activities().configurable().get(8903),
                        "{'id':8903}",
                        """
                        {'activity':{'id':8903,'ownerTypeId':1,'ownerId':5,'fields':{'typeId':'CONFIGURABLE',
                        'completed':false,'pingOffsets':[],'originId':null},'layout':{'icon':{'code':'call'}}}}""",
                        activity -> {
                            assertThat(activity.ownerId()).contains(5L);
                            assertThat(activity.values().orElseThrow().flag("completed"))
                                    .contains(false);
                            assertThat(activity.layout().orElseThrow().asMap()).containsKey("icon");
                        }),
                call(
                        "crm.activity.configurable.add",
                        ONCE,
                        b -> b.activities()
                                .configurable()
                                .add(
                                        DEAL,
                                        ConfigurableActivityFields.create()
                                                .completed(true)
                                                .pingOffsets(60),
                                        LAYOUT),
                        """
                        {'ownerTypeId':2,'ownerId':10,'fields':{'completed':'Y','pingOffsets':[60]},
                        'layout':{'icon':{'code':'call'}}}""",
                        "{'activity':{'id':999},'time':{'start':1.5}}",
                        is(999L)),
                call(
                        "crm.activity.configurable.update",
                        IDEMPOTENT,
                        b -> b.activities()
                                .configurable()
                                .update(999, ConfigurableActivityFields.create().badgeCode("missed"), LAYOUT),
                        "{'id':999,'fields':{'badgeCode':'missed'},'layout':{'icon':{'code':'call'}}}",
                        "{'activity':{'id':999}}",
                        is(999L)),
                call(
                        "crm.activity.layout.blocks.get",
                        READ,
                        b -> b.activities().layouts().get(DEAL, 4),
                        "{'entityTypeId':2,'entityId':10,'activityId':4}",
                        "{'layout':{'blocks':{'a':{'type':'text'}}}}",
                        layout -> assertThat(layout.asMap()).containsKey("blocks")),
                call(
                        "crm.activity.layout.blocks.set",
                        IDEMPOTENT,
                        b -> b.activities().layouts().set(DEAL, 4, LAYOUT),
                        "{'entityTypeId':2,'entityId':10,'activityId':4,'layout':{'icon':{'code':'call'}}}",
                        "{'success':true}",
                        Exchange::yes),
                call(
                        "crm.activity.layout.blocks.delete",
                        IDEMPOTENT,
                        b -> b.activities().layouts().delete(DEAL, 4),
                        "{'entityTypeId':2,'entityId':10,'activityId':4}",
                        "{'success':true}",
                        Exchange::yes));
    }

    static Stream<Exchange> triggers() {
        return Stream.of(
                call(
                        "crm.automation.trigger",
                        ONCE,
                        b -> b.triggers().fire(new CrmOwner(128, 7), "c5u4m"),
                        "{'target':'DYNAMIC_128_7','code':'c5u4m'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.automation.trigger.list",
                        READ,
                        b -> b.triggers().list(),
                        "{}",
                        "[{'NAME':'Оплата','CODE':'paid'}]",
                        triggers ->
                                assertThat(triggers).extracting(Trigger::code).containsExactly("paid")),
                call(
                        "crm.automation.trigger.add",
                        IDEMPOTENT,
                        b -> b.triggers().add("paid", "Оплата"),
                        "{'CODE':'paid','NAME':'Оплата'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.automation.trigger.delete",
                        IDEMPOTENT,
                        b -> b.triggers().delete("paid"),
                        "{'CODE':'paid'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.automation.trigger.execute",
                        ONCE,
                        b -> b.triggers().execute("paid", DEAL),
                        "{'CODE':'paid','OWNER_TYPE_ID':2,'OWNER_ID':10}",
                        "true",
                        Exchange::yes));
    }

    @ParameterizedTest
    @MethodSource({"activities", "todos", "others", "triggers"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all =
                Stream.of(activities(), todos(), others(), triggers()).flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(
                        all,
                        Activities.class,
                        Todos.class,
                        ActivityBindings.class,
                        ActivityBadges.class,
                        ActivityTypes.class,
                        ConfigurableActivities.class,
                        Triggers.class))
                .isEmpty();
    }
}
