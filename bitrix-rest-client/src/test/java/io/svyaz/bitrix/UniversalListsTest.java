package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.is;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.bitrix.lists.ListElement;
import io.svyaz.bitrix.lists.ListElementFields;
import io.svyaz.bitrix.lists.ListElements;
import io.svyaz.bitrix.lists.ListField;
import io.svyaz.bitrix.lists.ListFieldFields;
import io.svyaz.bitrix.lists.ListFields;
import io.svyaz.bitrix.lists.ListSection;
import io.svyaz.bitrix.lists.ListSectionFields;
import io.svyaz.bitrix.lists.ListSections;
import io.svyaz.bitrix.lists.UniversalList;
import io.svyaz.bitrix.lists.UniversalListFields;
import io.svyaz.bitrix.lists.UniversalLists;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UniversalListsTest {
    private static final Wire WIRE = new Wire();
    private static final ListAddress LIST = ListAddress.of("lists", 47);
    private static final ListAddress BY_CODE = ListAddress.of("lists", "tasks");

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> lists() {
        return Stream.of(
                list("lists.get", b -> b.lists().all("lists"), "{'IBLOCK_TYPE_ID':'lists'}", """
                        [{'ID':'89','CODE':null,'NAME':'Задачи','ACTIVE':'Y','TIMESTAMP_X':'05/17/2023 04:09:23 pm',
                        'BIZPROC':'Y'}]""", lists -> {
                    assertThat(lists).extracting(UniversalList::id).containsExactly(89L);
                    assertThat(lists.get(0).timestampX()).contains("05/17/2023 04:09:23 pm");
                }),
                list(
                        "lists.get",
                        b -> b.lists().ofGroup(33),
                        "{'IBLOCK_TYPE_ID':'lists_socnet','SOCNET_GROUP_ID':33}",
                        "[]",
                        lists -> assertThat(lists).isEmpty()),
                call(
                        "lists.get",
                        READ,
                        b -> b.lists().find(BY_CODE),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_CODE':'tasks'}",
                        "[{'ID':'89'}]",
                        list -> assertThat(list.orElseThrow().id()).isEqualTo(89)),
                call(
                        "lists.add",
                        ONCE,
                        b -> b.lists()
                                .add(
                                        BY_CODE,
                                        UniversalListFields.create()
                                                .name("Задачи")
                                                .sort(500)
                                                .bizproc(true)),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_CODE':'tasks','FIELDS':{'NAME':'Задачи','SORT':500,
                        'BIZPROC':'Y'}}""",
                        "109",
                        is(109L)),
                call(
                        "lists.add",
                        ONCE,
                        b -> b.lists()
                                .add(
                                        BY_CODE,
                                        UniversalListFields.create().name("Задачи"),
                                        Map.of("ELEMENT_NAME", "Задача"),
                                        Map.of("U1", "X")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_CODE':'tasks','FIELDS':{'NAME':'Задачи'},
                        'MESSAGES':{'ELEMENT_NAME':'Задача'},'RIGHTS':{'U1':'X'}}""",
                        "109",
                        is(109L)),
                call(
                        "lists.update",
                        IDEMPOTENT,
                        b -> b.lists().update(LIST, UniversalListFields.create().name("B")),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELDS':{'NAME':'B'}}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.update",
                        IDEMPOTENT,
                        b -> b.lists()
                                .update(LIST, UniversalListFields.create().name("B"), Map.of(), Map.of("U1", "W")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELDS':{'NAME':'B'},'MESSAGES':{},
                        'RIGHTS':{'U1':'W'}}""",
                        "true",
                        Exchange::yes),
                call(
                        "lists.delete",
                        IDEMPOTENT,
                        b -> b.lists().delete(LIST),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.get.iblock.type.id",
                        READ,
                        b -> b.lists().typeOf(47),
                        "{'IBLOCK_ID':47}",
                        "'lists'",
                        is("lists")));
    }

    static Stream<Exchange> elements() {
        return Stream.of(
                call(
                        "lists.element.get",
                        READ,
                        b -> b.lists().elements(LIST).find(6999),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_ID':6999}",
                        """
                        [{'ID':'6999','NAME':'A','IBLOCK_SECTION_ID':null,'CREATED_BY':'1269','CODE':'a',
                        'PROPERTY_951':{'3743':'1269','3745':'1271'}}]""",
                        found -> {
                            ListElement element = found.orElseThrow();
                            assertThat(element.sectionId()).isEmpty();
                            assertThat(element.property(951).texts()).containsExactly("1269", "1271");
                            assertThat(element.property(951).byValueId()).containsOnlyKeys("3743", "3745");
                        }),
                call(
                        "lists.element.get",
                        READ,
                        b -> b.lists().elements(LIST).findByCode("a"),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_CODE':'a'}",
                        "[]",
                        found -> assertThat(found).isEmpty()),
                list(
                        "lists.element.get",
                        b -> b.lists()
                                .elements(LIST)
                                .list(q -> q.select("NAME", "PROPERTY_951")
                                        .where(">=DATE_CREATE", "2025-01-01")
                                        .ascending("NAME")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SELECT':['NAME','PROPERTY_951','ID'],
                        'FILTER':{'>=DATE_CREATE':'2025-01-01'},'ELEMENT_ORDER':{'NAME':'ASC'}}""",
                        "[{'ID':'1'},{'ID':'2'}]",
                        elements ->
                                assertThat(elements).extracting(ListElement::id).containsExactly(1L, 2L)),
                call(
                        "lists.element.add",
                        ONCE,
                        b -> b.lists()
                                .elements(LIST)
                                .add(
                                        "a",
                                        ListElementFields.create()
                                                .name("A")
                                                .properties(951, List.of(1269, 1271))
                                                .property(1003, "2024-12-31 23:59:59")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_CODE':'a','FIELDS':{'NAME':'A',
                        'PROPERTY_951':[1269,1271],'PROPERTY_1003':'2024-12-31 23:59:59'}}""",
                        "6999",
                        is(6999L)),
                call(
                        "lists.element.add",
                        ONCE,
                        b -> b.lists()
                                .elements(LIST)
                                .addTo(5, "a", ListElementFields.create().name("A")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'IBLOCK_SECTION_ID':5,'ELEMENT_CODE':'a',
                        'FIELDS':{'NAME':'A'}}""",
                        "6999",
                        is(6999L)),
                call(
                        "lists.element.update",
                        IDEMPOTENT,
                        b -> b.lists()
                                .elements(LIST)
                                .update(
                                        6999,
                                        ListElementFields.create()
                                                .name("A")
                                                .deleteFile(1075, 3693)
                                                .deleteFile(1075, 3697)),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_ID':6999,'FIELDS':{'NAME':'A',
                        'PROPERTY_1075_DEL':{'3693':'Y','3697':'Y'}}}""",
                        "true",
                        Exchange::yes),
                call(
                        "lists.element.update",
                        ONCE,
                        b -> b.lists()
                                .elements(LIST)
                                .updateByCode(
                                        "a",
                                        ListElementFields.create().name("A").file(1075, "a.txt", new byte[] {1})),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_CODE':'a','FIELDS':{'NAME':'A',
                        'PROPERTY_1075':['a.txt','AQ==']}}""",
                        "true",
                        Exchange::yes),
                call(
                        "lists.element.delete",
                        IDEMPOTENT,
                        b -> b.lists().elements(LIST).delete(6999),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_ID':6999}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.element.delete",
                        IDEMPOTENT,
                        b -> b.lists().elements(LIST).deleteByCode("a"),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_CODE':'a'}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.element.get.file.url",
                        READ,
                        b -> b.lists().elements(LIST).fileUrls(231, 423),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'ELEMENT_ID':231,'FIELD_ID':423}",
                        "['/bitrix/a']",
                        is(List.of("/bitrix/a"))));
    }

    static Stream<Exchange> fieldsAndSections() {
        return Stream.of(
                call(
                        "lists.field.get",
                        READ,
                        b -> b.lists().fields(LIST).list(),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47}",
                        """
                        {'NAME':{'FIELD_ID':'NAME','TYPE':'NAME'},'PROPERTY_1':{'FIELD_ID':'PROPERTY_1',
                        'MULTIPLE':'Y'}}""",
                        fields -> assertThat(fields)
                                .extracting(ListField::fieldId)
                                .containsExactly("NAME", "PROPERTY_1")),
                call(
                        "lists.field.get",
                        READ,
                        b -> b.lists().fields(LIST).find("PROPERTY_1151"),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELD_ID':'PROPERTY_1151'}",
                        """
                        {'L':{'FIELD_ID':'PROPERTY_1151','SORT':50,'NAME':'Статус','IS_REQUIRED':'N','TYPE':'L',
                        'PROPERTY_USER_TYPE':false,'ID':'1151','LINK_IBLOCK_ID':null,
                        'DISPLAY_VALUES_FORM':{'1669':'План','1671':'В работе'}}}""",
                        found -> {
                            ListField field = found.orElseThrow();
                            assertThat(field.id()).contains(1151L);
                            assertThat(field.displayValues()).containsEntry("1669", "План");
                        }),
                call(
                        "lists.field.add",
                        ONCE,
                        b -> b.lists()
                                .fields(LIST)
                                .add(ListFieldFields.create()
                                        .name("Статус")
                                        .type("L")
                                        .code("STATUS")
                                        .choice(10, "План", 10)),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELDS':{'NAME':'Статус','TYPE':'L',
                        'CODE':'STATUS','LIST':{'10':{'VALUE':'План','SORT':10}}}}""",
                        "'PROPERTY_1151'",
                        is("PROPERTY_1151")),
                call(
                        "lists.field.update",
                        IDEMPOTENT,
                        b -> b.lists()
                                .fields(LIST)
                                .update(
                                        "PROPERTY_1151",
                                        ListFieldFields.create().name("B").type("S")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELD_ID':'PROPERTY_1151','FIELDS':{'NAME':'B',
                        'TYPE':'S'}}""",
                        "true",
                        Exchange::yes),
                call(
                        "lists.field.update",
                        ONCE,
                        b -> b.lists()
                                .fields(LIST)
                                .update(
                                        "PROPERTY_1151",
                                        ListFieldFields.create()
                                                .name("B")
                                                .type("L")
                                                .listTextValues("C")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELD_ID':'PROPERTY_1151','FIELDS':{'NAME':'B',
                        'TYPE':'L','LIST_TEXT_VALUES':'C'}}""",
                        "true",
                        Exchange::yes),
                call(
                        "lists.field.delete",
                        IDEMPOTENT,
                        b -> b.lists().fields(LIST).delete("PROPERTY_1151"),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'FIELD_ID':'PROPERTY_1151'}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.field.type.get",
                        READ,
                        b -> b.lists().fields(LIST).types(),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47}",
                        "{'S':'Строка','S:Date':'Дата'}",
                        is(Map.of("S", "Строка", "S:Date", "Дата"))),
                call(
                        "lists.section.get",
                        READ,
                        b -> b.lists().sections(LIST).list(q -> q.select("NAME").where("ACTIVE", "Y")),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SELECT':['NAME','ID'],'FILTER':{'ACTIVE':'Y'}}",
                        """
                        [{'ID':'169','CODE':'docs','IBLOCK_SECTION_ID':null,'DEPTH_LEVEL':'1',
                        'DATE_CREATE':'10/27/2025 11:36:56 am'}]""",
                        sections ->
                                assertThat(sections).extracting(ListSection::id).containsExactly(169L)),
                call(
                        "lists.section.add",
                        ONCE,
                        b -> b.lists()
                                .sections(LIST)
                                .add(
                                        "docs",
                                        ListSectionFields.create()
                                                .name("Документы")
                                                .active(true)),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SECTION_CODE':'docs','FIELDS':{'NAME':'Документы',
                        'ACTIVE':'Y'}}""",
                        "169",
                        is(169L)),
                call(
                        "lists.section.add",
                        ONCE,
                        b -> b.lists()
                                .sections(LIST)
                                .addTo(5, "docs", ListSectionFields.create().name("Документы")),
                        """
                        {'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'IBLOCK_SECTION_ID':5,'SECTION_CODE':'docs',
                        'FIELDS':{'NAME':'Документы'}}""",
                        "169",
                        is(169L)),
                call(
                        "lists.section.update",
                        IDEMPOTENT,
                        b -> b.lists()
                                .sections(LIST)
                                .update(169, ListSectionFields.create().name("B")),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SECTION_ID':169,'FIELDS':{'NAME':'B'}}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.section.update",
                        IDEMPOTENT,
                        b -> b.lists()
                                .sections(LIST)
                                .updateByCode("docs", ListSectionFields.create().name("B")),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SECTION_CODE':'docs','FIELDS':{'NAME':'B'}}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.section.delete",
                        IDEMPOTENT,
                        b -> b.lists().sections(LIST).delete(169),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SECTION_ID':169}",
                        "true",
                        Exchange::yes),
                call(
                        "lists.section.delete",
                        IDEMPOTENT,
                        b -> b.lists().sections(LIST).deleteByCode("docs"),
                        "{'IBLOCK_TYPE_ID':'lists','IBLOCK_ID':47,'SECTION_CODE':'docs'}",
                        "true",
                        Exchange::yes));
    }

    @ParameterizedTest
    @MethodSource({"lists", "elements", "fieldsAndSections"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all =
                Stream.of(lists(), elements(), fieldsAndSections()).flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(
                        all, UniversalLists.class, ListElements.class, ListFields.class, ListSections.class))
                .isEmpty();
    }

    @Test
    void theValuesOfAPropertyComeInManyForms() {
        WIRE.answers(200, """
                {"result":[{"ID":"1","PROPERTY_1":{"10":"12.50","11":null},"PROPERTY_2":null,"PROPERTY_3":[],
                "PROPERTY_4":false,"PROPERTY_5":"","PROPERTY_6":"x","PROPERTY_7":["a","b"],
                "PROPERTY_8":{"12":{"TYPE":"HTML","TEXT":"y"}}}],"total":1}""");

        ListElement element =
                WIRE.client.lists().elements(LIST).find(1).execute().orElseThrow();

        assertThat(element.property(1).number()).contains(new BigDecimal("12.50"));
        assertThat(element.property(1).byValueId()).containsOnlyKeys("10", "11");
        assertThat(element.property(1).texts()).containsExactly("12.50");
        for (long nothing : new long[] {2, 3, 4, 5, 99}) {
            assertThat(element.property(nothing).text()).isEmpty();
            assertThat(element.property(nothing).byValueId()).isEmpty();
        }
        assertThat(element.property(6).text()).contains("x");
        assertThat(element.property(7).texts()).containsExactly("a", "b");
        assertThat(element.property(8).texts()).isEmpty();
        assertThat(element.property(8).byValueId()).containsKey("12");
        assertThat(element.property(6)).hasToString("ListProperty[]");
    }

    @Test
    void datesAreReadAsTheSiteWritesThem() {
        WIRE.answers(200, "{\"result\":[{\"ID\":\"1\",\"PROPERTY_3\":{\"7\":\"31.12.2024 23:59:59\"}}]}");

        ListElement element =
                WIRE.client.lists().elements(LIST).find(1).execute().orElseThrow();

        assertThat(element.property(3).dateTime(DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss")))
                .contains(LocalDateTime.of(2024, 12, 31, 23, 59, 59));
        assertThatThrownBy(() -> element.property(3).dateTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("2024");
        assertThatThrownBy(() -> element.property(3).number())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("2024");
    }

    @Test
    void aListThatIsNotThereIsEmpty() {
        WIRE.answers(200, "{\"result\":[],\"total\":0}");

        assertThat(WIRE.client.lists().find(LIST).execute()).isEmpty();
        assertThat(WIRE.client.lists().elements(LIST).find(5).execute()).isEmpty();
        assertThat(WIRE.client.lists().fields(LIST).find("X").execute()).isEmpty();
    }
}
