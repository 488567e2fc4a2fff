package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.is;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.UserFieldConfig;
import io.svyaz.bitrix.crm.UserFieldConfigFields;
import io.svyaz.bitrix.crm.UserFieldConfigs;
import io.svyaz.bitrix.crm.UserFieldDefinition;
import io.svyaz.bitrix.crm.UserFieldDefinitionFields;
import io.svyaz.bitrix.crm.UserFieldEntity;
import io.svyaz.bitrix.crm.UserFieldType;
import io.svyaz.bitrix.crm.UserFields;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UserFieldsTest {
    private static final Wire WIRE = new Wire();
    private static final String FIELD = """
                        {'ID':'536','ENTITY_ID':'CRM_LEAD','FIELD_NAME':'UF_CRM_CITY','USER_TYPE_ID':'string',
                        'XML_ID':null,'SORT':'100','MULTIPLE':'Y','SHOW_FILTER':'E','SETTINGS':{'ROWS':3},
                        'EDIT_FORM_LABEL':{'ru':'Город','en':'','de':null},'HELP_MESSAGE':null}""";
    private static final UserFieldDefinitionFields NEW = UserFieldDefinitionFields.create()
            .userTypeId("enumeration")
            .fieldName("KIND")
            .mandatory(true)
            .editFormLabel(LocalizedText.of(Map.of("ru", "Вид")))
            .settings(Map.of("DISPLAY", "LIST"))
            .option("A", 10, true);

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> kinds() {
        return Stream.of(
                call(
                        "crm.userfield.types",
                        READ,
                        b -> b.userFields(UserFieldEntity.LEAD).types(),
                        "{}",
                        "[{'ID':'money','title':'Деньги'}]",
                        types -> assertThat(types).extracting(UserFieldType::id).containsExactly("money")),
                call(
                        "crm.userfield.fields",
                        READ,
                        b -> b.userFields(UserFieldEntity.LEAD).fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "crm.userfield.enumeration.fields",
                        READ,
                        b -> b.userFields(UserFieldEntity.LEAD).optionFields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "crm.userfield.settings.fields",
                        READ,
                        b -> b.userFields(UserFieldEntity.LEAD).settingsFields("double"),
                        "{'type':'double'}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> configs() {
        return Stream.of(
                call(
                        "userfieldconfig.get",
                        READ,
                        b -> b.userFieldConfigs().get("crm", 7095),
                        "{'moduleId':'crm','id':7095}",
                        """
                        {'field':{'id':'7095','entityId':'CRM_7','fieldName':'UF_CRM_7_KIND',
                        'userTypeId':'enumeration','multiple':'Y','settings':{'DISPLAY':'LIST'},
                        'languageId':{'ru':'ru'},'editFormLabel':{'ru':'Вид','en':null},'helpMessage':null,
                        'enum':[{'id':'3671','userFieldId':'7095','value':'A','def':'N','sort':'100','xmlId':'x'}]}}""",
                        field -> {
                            assertThat(field.fieldName()).contains("UF_CRM_7_KIND");
                            assertThat(field.options().get(0).value()).contains("A");
                            assertThat(field.editFormLabel().orElseThrow().text())
                                    .contains("Вид");
                            assertThat(field.helpMessage()).isEmpty();
                        }),
                list(
                        "userfieldconfig.list",
                        b -> b.userFieldConfigs()
                                .list("crm", q -> q.select("fieldName").where("multiple", "Y")),
                        "{'moduleId':'crm','select':['fieldName','id'],'filter':{'multiple':'Y'}}",
                        "{'fields':[{'id':'7095','fieldName':'UF_CRM_7_KIND'}]}",
                        fields -> assertThat(fields)
                                .extracting(UserFieldConfig::id)
                                .containsExactly(7095L)),
                list(
                        "userfieldconfig.list",
                        b -> b.userFieldConfigs().list("crm", "ru", q -> q.descending("id")),
                        "{'moduleId':'crm','select':{'0':'*','language':'ru'},'order':{'id':'DESC'}}",
                        "{'fields':[]}",
                        fields -> assertThat(fields).isEmpty()),
                call(
                        "userfieldconfig.add",
                        ONCE,
                        b -> b.userFieldConfigs()
                                .add(
                                        "crm",
                                        UserFieldConfigFields.create()
                                                .entityId("CRM_7")
                                                .fieldName("UF_CRM_7_KIND")
                                                .userTypeId("enumeration")
                                                .multiple(true)
                                                .editFormLabel(LocalizedText.of(Map.of("ru", "Вид")))
                                                .option("A", 100, false)),
                        """
                        {'moduleId':'crm','field':{'entityId':'CRM_7','fieldName':'UF_CRM_7_KIND',
                        'userTypeId':'enumeration','multiple':'Y','editFormLabel':{'ru':'Вид'},'enum':[{'value':'A',
                        'sort':100,'def':'N'}]}}""",
                        """
                        {'field':{'id':'7095','entityId':'CRM_7','fieldName':'UF_CRM_7_KIND',
                        'userTypeId':'enumeration','multiple':'Y','settings':{'DISPLAY':'LIST'},
                        'languageId':{'ru':'ru'},'editFormLabel':{'ru':'Вид','en':null},'helpMessage':null,
                        'enum':[{'id':'3671','userFieldId':'7095','value':'A','def':'N','sort':'100','xmlId':'x'}]}}""",
                        field -> assertThat(field.id()).isEqualTo(7095)),
                call(
                        "userfieldconfig.update",
                        IDEMPOTENT,
                        b -> b.userFieldConfigs()
                                .update(
                                        "crm",
                                        7095,
                                        UserFieldConfigFields.create()
                                                .mandatory(true)
                                                .deleteOption(3671)),
                        "{'moduleId':'crm','id':7095,'field':{'mandatory':'Y','enum':[{'id':3671,'del':'Y'}]}}",
                        """
                        {'field':{'id':'7095','entityId':'CRM_7','fieldName':'UF_CRM_7_KIND',
                        'userTypeId':'enumeration','multiple':'Y','settings':{'DISPLAY':'LIST'},
                        'languageId':{'ru':'ru'},'editFormLabel':{'ru':'Вид','en':null},'helpMessage':null,
                        'enum':[{'id':'3671','userFieldId':'7095','value':'A','def':'N','sort':'100','xmlId':'x'}]}}""",
                        field -> assertThat(field.id()).isEqualTo(7095)),
                call(
                        "userfieldconfig.update",
                        ONCE,
                        b -> b.userFieldConfigs()
                                .update(
                                        "crm",
                                        7095,
                                        UserFieldConfigFields.create().option("B", 200, true)),
                        "{'moduleId':'crm','id':7095,'field':{'enum':[{'value':'B','sort':200,'def':'Y'}]}}",
                        """
                        {'field':{'id':'7095','entityId':'CRM_7','fieldName':'UF_CRM_7_KIND',
                        'userTypeId':'enumeration','multiple':'Y','settings':{'DISPLAY':'LIST'},
                        'languageId':{'ru':'ru'},'editFormLabel':{'ru':'Вид','en':null},'helpMessage':null,
                        'enum':[{'id':'3671','userFieldId':'7095','value':'A','def':'N','sort':'100','xmlId':'x'}]}}""",
                        field -> assertThat(field.id()).isEqualTo(7095)),
                call(
                        "userfieldconfig.delete",
                        IDEMPOTENT,
                        b -> b.userFieldConfigs().delete("crm", 7095),
                        "{'moduleId':'crm','id':7095}",
                        "null",
                        Exchange::yes),
                call(
                        "userfieldconfig.getTypes",
                        READ,
                        b -> b.userFieldConfigs().types("crm"),
                        "{'moduleId':'crm'}",
                        "{'types':{'money':{'userTypeId':'money','description':'Деньги'}}}",
                        types -> assertThat(types.get("money").description()).contains("Деньги")));
    }

    @ParameterizedTest
    @MethodSource({"kinds", "configs", "records"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all = Stream.of(kinds(), configs(), records()).flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(all, UserFields.class, UserFieldConfigs.class))
                .isEmpty();
    }

    static Stream<Exchange> records() {
        return Stream.of(UserFieldEntity.values()).flatMap(entity -> {
            String family = "crm." + entity.name().toLowerCase(Locale.ROOT) + ".userfield.";
            return Stream.of(
                    call(
                            family + "get",
                            READ,
                            b -> b.userFields(entity).get(536),
                            "{'id':536}",
                            FIELD,
                            UserFieldsTest::isTheCity),
                    call(
                            family + "list",
                            READ,
                            b -> b.userFields(entity)
                                    .list(q -> q.where("LANG", "ru").ascending("SORT")),
                            "{'filter':{'LANG':'ru'},'order':{'SORT':'ASC'}}",
                            "[{'ID':'5','EDIT_FORM_LABEL':'Вид','SETTINGS':[],"
                                    + "'LIST':[{'ID':'46','SORT':'10','VALUE':'A','DEF':'Y'}]}]",
                            fields -> {
                                assertThat(fields)
                                        .extracting(UserFieldDefinition::id)
                                        .containsExactly(5L);
                                assertThat(fields.get(0).editFormLabel()).contains(LocalizedText.of("Вид"));
                                assertThat(fields.get(0).options().get(0).isDefault())
                                        .contains(true);
                            }),
                    call(
                            family + "add",
                            ONCE,
                            b -> b.userFields(entity).add(NEW),
                            "{'fields':{'USER_TYPE_ID':'enumeration','FIELD_NAME':'KIND','MANDATORY':'Y',"
                                    + "'EDIT_FORM_LABEL':{'ru':'Вид'},'SETTINGS':{'DISPLAY':'LIST'},"
                                    + "'LIST':[{'VALUE':'A','SORT':10,'DEF':'Y'}]}}",
                            "536",
                            is(536L)),
                    call(
                            family + "update",
                            IDEMPOTENT,
                            b -> b.userFields(entity)
                                    .update(
                                            536,
                                            UserFieldDefinitionFields.create()
                                                    .sort(5)
                                                    .renameOption(46, "B")
                                                    .deleteOption(47)),
                            "{'id':536,'fields':{'SORT':5,'LIST':[{'ID':46,'VALUE':'B'},{'ID':47,'DEL':'Y'}]}}",
                            "true",
                            Exchange::yes),
                    call(
                            family + "update",
                            ONCE,
                            b -> b.userFields(entity)
                                    .update(
                                            536,
                                            UserFieldDefinitionFields.create().option("C", 30, false)),
                            "{'id':536,'fields':{'LIST':[{'VALUE':'C','SORT':30,'DEF':'N'}]}}",
                            "true",
                            Exchange::yes),
                    call(
                            family + "delete",
                            IDEMPOTENT,
                            b -> b.userFields(entity).delete(536),
                            "{'id':536}",
                            "true",
                            Exchange::yes));
        });
    }

    private static void isTheCity(UserFieldDefinition field) {
        assertThat(field.fieldName()).contains("UF_CRM_CITY");
        assertThat(field.multiple()).contains(true);
        assertThat(field.showFilter()).contains("E");
        assertThat(field.settings().orElseThrow().number("ROWS")).contains(new BigDecimal("3"));
        assertThat(field.editFormLabel().orElseThrow().in("ru")).contains("Город");
        assertThat(field.editFormLabel().orElseThrow().byLanguage()).isEqualTo(Map.of("ru", "Город"));
        assertThat(field.helpMessage()).isEmpty();
    }
}
