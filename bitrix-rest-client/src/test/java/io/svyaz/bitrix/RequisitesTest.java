package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.is;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.BankDetail;
import io.svyaz.bitrix.crm.BankDetailFields;
import io.svyaz.bitrix.crm.BankDetails;
import io.svyaz.bitrix.crm.Country;
import io.svyaz.bitrix.crm.CrmOwner;
import io.svyaz.bitrix.crm.PresetField;
import io.svyaz.bitrix.crm.PresetFieldFields;
import io.svyaz.bitrix.crm.PresetFields;
import io.svyaz.bitrix.crm.Requisite;
import io.svyaz.bitrix.crm.RequisiteFields;
import io.svyaz.bitrix.crm.RequisiteLinkFields;
import io.svyaz.bitrix.crm.RequisiteLinks;
import io.svyaz.bitrix.crm.RequisitePreset;
import io.svyaz.bitrix.crm.RequisitePresetFields;
import io.svyaz.bitrix.crm.RequisitePresets;
import io.svyaz.bitrix.crm.Requisites;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequisitesTest {
    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> requisites() {
        return Stream.of(
                call("crm.requisite.get", READ, b -> b.requisites().get(27), "{'id':27}", """
                        {'ID':'27','ENTITY_TYPE_ID':'4','ENTITY_ID':'1','PRESET_ID':'1','DATE_MODIFY':'',
                        'ACTIVE':'Y','RQ_NAME':null,'RQ_INN':'7701234567','RQ_BIN':'1','UF_CRM_X':'y'}""", requisite -> {
                    assertThat(requisite.inn()).contains("7701234567");
                    assertThat(requisite.dateModify()).isEmpty();
                    assertThat(requisite.fields().text("UF_CRM_X")).contains("y");
                }),
                list(
                        "crm.requisite.list",
                        b -> b.requisites().list(q -> q.select("NAME").where("RQ_INN", "7701234567")),
                        "{'select':['NAME','ID'],'filter':{'RQ_INN':'7701234567'}}",
                        "[{'ID':'40','NAME':'Организация'}]",
                        requisites ->
                                assertThat(requisites).extracting(Requisite::id).containsExactly(40L)),
                call(
                        "crm.requisite.add",
                        ONCE,
                        b -> b.requisites()
                                .add(RequisiteFields.create()
                                        .owner(CrmOwner.company(1))
                                        .presetId(1)
                                        .name("Организация")
                                        .inn("7701234567")
                                        .active(true)),
                        """
                        {'fields':{'ENTITY_TYPE_ID':4,'ENTITY_ID':1,'PRESET_ID':1,'NAME':'Организация',
                        'RQ_INN':'7701234567','ACTIVE':'Y'}}""",
                        "27",
                        is(27L)),
                call(
                        "crm.requisite.update",
                        IDEMPOTENT,
                        b -> b.requisites().update(27, RequisiteFields.create().kpp("770101001")),
                        "{'id':27,'fields':{'RQ_KPP':'770101001'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.delete",
                        IDEMPOTENT,
                        b -> b.requisites().delete(27),
                        "{'id':27}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.fields",
                        READ,
                        b -> b.requisites().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> bankDetails() {
        return Stream.of(
                call(
                        "crm.requisite.bankdetail.get",
                        READ,
                        b -> b.requisites().bankDetails().get(357),
                        "{'id':357}",
                        """
                        {'ID':'357','ENTITY_ID':'27','COUNTRY_ID':'1','RQ_BIK':'044525225',
                        'RQ_ACC_NUM':'40702810000000000001','MODIFY_BY_ID':null}""",
                        account -> {
                            assertThat(account.bik()).contains("044525225");
                            assertThat(account.accountNumber()).contains("40702810000000000001");
                        }),
                list(
                        "crm.requisite.bankdetail.list",
                        b -> b.requisites().bankDetails().list(q -> q.where("ENTITY_ID", 27)),
                        "{'filter':{'ENTITY_ID':27}}",
                        "[{'ENTITY_ID':'27','ID':'11','NAME':'A'}]",
                        accounts ->
                                assertThat(accounts).extracting(BankDetail::id).containsExactly(11L)),
                call(
                        "crm.requisite.bankdetail.add",
                        ONCE,
                        b -> b.requisites()
                                .bankDetails()
                                .add(BankDetailFields.create()
                                        .entityId(27)
                                        .name("A")
                                        .bik("044525225")),
                        "{'fields':{'ENTITY_ID':27,'NAME':'A','RQ_BIK':'044525225'}}",
                        "357",
                        is(357L)),
                call(
                        "crm.requisite.bankdetail.update",
                        IDEMPOTENT,
                        b -> b.requisites()
                                .bankDetails()
                                .update(357, BankDetailFields.create().comments("B")),
                        "{'id':357,'fields':{'COMMENTS':'B'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.bankdetail.delete",
                        IDEMPOTENT,
                        b -> b.requisites().bankDetails().delete(357),
                        "{'id':357}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.bankdetail.fields",
                        READ,
                        b -> b.requisites().bankDetails().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> presets() {
        return Stream.of(
                call(
                        "crm.requisite.preset.get",
                        READ,
                        b -> b.requisites().presets().get(347),
                        "{'id':347}",
                        """
                        {'ID':'347','ENTITY_TYPE_ID':'8','COUNTRY_ID':'1','DATE_MODIFY':'','NAME':'ООО',
                        'ACTIVE':'Y','SORT':'520'}""",
                        preset -> assertThat(preset.name()).contains("ООО")),
                list(
                        "crm.requisite.preset.list",
                        b -> b.requisites().presets().list(q -> q.select("ID", "NAME")),
                        "{'select':['ID','NAME']}",
                        "[{'ID':'1','NAME':'Организация'},{'ID':'2','NAME':'ИП'}]",
                        presets -> assertThat(presets)
                                .extracting(RequisitePreset::id)
                                .containsExactly(1L, 2L)),
                call(
                        "crm.requisite.preset.add",
                        ONCE,
                        b -> b.requisites()
                                .presets()
                                .add(RequisitePresetFields.create()
                                        .entityTypeId(8)
                                        .countryId(1)
                                        .name("ООО")),
                        "{'fields':{'ENTITY_TYPE_ID':8,'COUNTRY_ID':1,'NAME':'ООО'}}",
                        "347",
                        is(347L)),
                call(
                        "crm.requisite.preset.update",
                        IDEMPOTENT,
                        b -> b.requisites()
                                .presets()
                                .update(347, RequisitePresetFields.create().active(false)),
                        "{'id':347,'fields':{'ACTIVE':'N'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.preset.delete",
                        IDEMPOTENT,
                        b -> b.requisites().presets().delete(347),
                        "{'id':347}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.preset.fields",
                        READ,
                        b -> b.requisites().presets().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "crm.requisite.preset.countries",
                        READ,
                        b -> b.requisites().presets().countries(),
                        "{}",
                        "[{'ID':1,'CODE':'RU','TITLE':'Россия'}]",
                        countries ->
                                assertThat(countries).extracting(Country::id).containsExactly(1L)));
    }

    static Stream<Exchange> presetFields() {
        return Stream.of(
                call(
                        "crm.requisite.preset.field.get",
                        READ,
                        b -> b.requisites().presets().fieldsOf(27).get(1),
                        "{'id':1,'preset':{'ID':27}}",
                        "{'ID':1,'FIELD_NAME':'RQ_NAME','FIELD_TITLE':'','IN_SHORT_LIST':'N','SORT':580}",
                        field -> assertThat(field.inShortList()).contains(false)),
                call(
                        "crm.requisite.preset.field.list",
                        READ,
                        b -> b.requisites().presets().fieldsOf(27).list(),
                        "{'preset':{'ID':27}}",
                        "[{'ID':1,'FIELD_NAME':'RQ_INN'},{'ID':2,'FIELD_NAME':'RQ_KPP'}]",
                        fields -> assertThat(fields).extracting(PresetField::id).containsExactly(1L, 2L)),
                call(
                        "crm.requisite.preset.field.add",
                        ONCE,
                        b -> b.requisites()
                                .presets()
                                .fieldsOf(27)
                                .add(PresetFieldFields.create()
                                        .fieldName("RQ_INN")
                                        .inShortList(true)
                                        .sort(5)),
                        "{'preset':{'ID':27},'fields':{'FIELD_NAME':'RQ_INN','IN_SHORT_LIST':'Y','SORT':5}}",
                        "3",
                        is(3L)),
                call(
                        "crm.requisite.preset.field.update",
                        IDEMPOTENT,
                        b -> b.requisites()
                                .presets()
                                .fieldsOf(27)
                                .update(
                                        3,
                                        PresetFieldFields.create()
                                                .fieldName("RQ_INN")
                                                .fieldTitle("ИНН")),
                        "{'id':3,'preset':{'ID':27},'fields':{'FIELD_NAME':'RQ_INN','FIELD_TITLE':'ИНН'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.preset.field.delete",
                        IDEMPOTENT,
                        b -> b.requisites().presets().fieldsOf(27).delete(3),
                        "{'id':3,'preset':{'ID':27}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.preset.field.availabletoadd",
                        READ,
                        b -> b.requisites().presets().fieldsOf(27).available(),
                        "{'preset':{'ID':27}}",
                        "['RQ_INN','RQ_KPP']",
                        is(List.of("RQ_INN", "RQ_KPP"))),
                call(
                        "crm.requisite.preset.field.fields",
                        READ,
                        b -> b.requisites().presets().fieldsOf(27).fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> links() {
        return Stream.of(
                call(
                        "crm.requisite.link.get",
                        READ,
                        b -> b.requisites().links().get(new CrmOwner(31, 315)),
                        "{'entityTypeId':31,'entityId':315}",
                        """
                        {'ENTITY_TYPE_ID':31,'ENTITY_ID':315,'REQUISITE_ID':'60','BANK_DETAIL_ID':'24',
                        'MC_REQUISITE_ID':'0','MC_BANK_DETAIL_ID':'0'}""",
                        link -> assertThat(link.requisiteId()).contains(60L)),
                list(
                        "crm.requisite.link.list",
                        b -> b.requisites()
                                .links()
                                .list(q -> q.select("REQUISITE_ID").where("ENTITY_TYPE_ID", 7)),
                        "{'select':['REQUISITE_ID','ENTITY_ID'],'filter':{'ENTITY_TYPE_ID':7}}",
                        "[{'ENTITY_TYPE_ID':'7','ENTITY_ID':'4','REQUISITE_ID':'7'}]",
                        links -> assertThat(links)
                                .extracting(link -> link.entityId().orElseThrow())
                                .containsExactly(4L)),
                call(
                        "crm.requisite.link.register",
                        IDEMPOTENT,
                        b -> b.requisites()
                                .links()
                                .register(
                                        CrmOwner.deal(10),
                                        RequisiteLinkFields.create()
                                                .requisiteId(60)
                                                .bankDetailId(24)
                                                .mcRequisiteId(2)
                                                .mcBankDetailId(0)),
                        """
                        {'fields':{'ENTITY_TYPE_ID':2,'ENTITY_ID':10,'REQUISITE_ID':60,'BANK_DETAIL_ID':24,
                        'MC_REQUISITE_ID':2,'MC_BANK_DETAIL_ID':0}}""",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.link.unregister",
                        IDEMPOTENT,
                        b -> b.requisites().links().unregister(CrmOwner.deal(10)),
                        "{'entityTypeId':2,'entityId':10}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.requisite.link.fields",
                        READ,
                        b -> b.requisites().links().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    @ParameterizedTest
    @MethodSource({"requisites", "bankDetails", "presets", "presetFields", "links"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all = Stream.of(requisites(), bankDetails(), presets(), presetFields(), links())
                .flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(
                        all,
                        Requisites.class,
                        BankDetails.class,
                        RequisitePresets.class,
                        PresetFields.class,
                        RequisiteLinks.class))
                .isEmpty();
    }
}
