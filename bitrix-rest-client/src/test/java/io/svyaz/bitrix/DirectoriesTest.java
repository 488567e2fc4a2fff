package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.is;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.Categories;
import io.svyaz.bitrix.crm.Category;
import io.svyaz.bitrix.crm.CategoryFields;
import io.svyaz.bitrix.crm.CrmCurrency;
import io.svyaz.bitrix.crm.Currencies;
import io.svyaz.bitrix.crm.CurrencyFields;
import io.svyaz.bitrix.crm.CurrencyLocalizationFields;
import io.svyaz.bitrix.crm.Status;
import io.svyaz.bitrix.crm.StatusFields;
import io.svyaz.bitrix.crm.StatusItem;
import io.svyaz.bitrix.crm.StatusType;
import io.svyaz.bitrix.crm.Statuses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoriesTest {
    private static final Wire WIRE = new Wire();
    private static final CurrencyLocalizationFields YUAN =
            CurrencyLocalizationFields.create().fullName("Юань").decimals(2).hideZero(true);

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> statuses() {
        return Stream.of(
                call("crm.status.get", READ, b -> b.statuses().get(733), "{'id':733}", """
                        {'ID':'733','ENTITY_ID':'DYNAMIC_1038_STAGE_37','STATUS_ID':'DT1038_37:SUCCESS',
                        'NAME':'Успех','SORT':'40','SYSTEM':'Y','CATEGORY_ID':'37','COLOR':'#00ff00',
                        'SEMANTICS':'S'}""", status -> {
                    assertThat(status.statusId()).contains("DT1038_37:SUCCESS");
                    assertThat(status.categoryId()).contains(37L);
                    assertThat(status.system()).contains(true);
                }),
                call(
                        "crm.status.list",
                        READ,
                        b -> b.statuses()
                                .list(q -> q.where("ENTITY_ID", "DEAL_STAGE").ascending("SORT")),
                        "{'filter':{'ENTITY_ID':'DEAL_STAGE'},'order':{'SORT':'ASC'}}",
                        """
                        [{'ID':'101','STATUS_ID':'NEW','CATEGORY_ID':null,'SEMANTICS':null,
                        'EXTRA':{'SEMANTICS':'process'}}]""",
                        statuses -> {
                            assertThat(statuses).extracting(Status::id).containsExactly(101L);
                            assertThat(statuses.get(0).semantics()).isEmpty();
                            assertThat(statuses.get(0).unknownFields()).containsKey("EXTRA");
                        }),
                call(
                        "crm.status.add",
                        ONCE,
                        b -> b.statuses()
                                .add(StatusFields.create()
                                        .entityId("SOURCE")
                                        .statusId("COMAGIC")
                                        .name("CoMagic")
                                        .sort(10)
                                        .color("#39A8EF")
                                        .semantics("S")),
                        """
                        {'fields':{'ENTITY_ID':'SOURCE','STATUS_ID':'COMAGIC','NAME':'CoMagic','SORT':10,
                        'COLOR':'#39A8EF','SEMANTICS':'S'}}""",
                        "773",
                        is(773L)),
                call(
                        "crm.status.update",
                        IDEMPOTENT,
                        b -> b.statuses().update(773, StatusFields.create().name("B")),
                        "{'id':773,'fields':{'NAME':'B'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.status.delete",
                        IDEMPOTENT,
                        b -> b.statuses().delete(773),
                        "{'id':773}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.status.delete",
                        IDEMPOTENT,
                        b -> b.statuses().deleteSystem(773),
                        "{'id':773,'params':{'FORCED':'Y'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.status.entity.items",
                        READ,
                        b -> b.statuses().items("DEAL_STAGE"),
                        "{'entityId':'DEAL_STAGE'}",
                        "[{'NAME':'Новая','SORT':10,'STATUS_ID':'NEW'}]",
                        items -> assertThat(items)
                                .extracting(StatusItem::statusId)
                                .containsExactly("NEW")),
                call("crm.status.entity.types", READ, b -> b.statuses().types(), "{}", """
                        [{'ID':'STATUS','NAME':'Лиды','SEMANTIC_INFO':{'START_FIELD':'NEW'},'ENTITY_TYPE_ID':1},
                        {'ID':'SOURCE','SEMANTIC_INFO':[]}]""", types -> {
                    assertThat(types).extracting(StatusType::id).containsExactly("STATUS", "SOURCE");
                    assertThat(types.get(0).semanticInfo().orElseThrow().text("START_FIELD"))
                            .contains("NEW");
                }),
                call(
                        "crm.status.fields",
                        READ,
                        b -> b.statuses().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> categories() {
        return Stream.of(
                call(
                        "crm.category.get",
                        READ,
                        b -> b.categories(2).get(1),
                        "{'entityTypeId':2,'id':1}",
                        """
                        {'category':{'id':1,'name':'Опт','sort':200,'entityTypeId':2,'isDefault':'N','originId':'',
                        'originatorId':''}}""",
                        category -> {
                            assertThat(category.name()).contains("Опт");
                            assertThat(category.isDefault()).contains(false);
                        }),
                call(
                        "crm.category.list",
                        READ,
                        b -> b.categories(2).list(),
                        "{'entityTypeId':2}",
                        "{'categories':[{'id':0,'name':'Общая'},{'id':1,'name':'Опт'}]}",
                        categories ->
                                assertThat(categories).extracting(Category::id).containsExactly(0L, 1L)),
                call(
                        "crm.category.add",
                        ONCE,
                        b -> b.categories(1152)
                                .add(CategoryFields.create()
                                        .name("Опт")
                                        .sort(50)
                                        .isDefault(true)),
                        "{'entityTypeId':1152,'fields':{'name':'Опт','sort':50,'isDefault':'Y'}}",
                        "{'category':{'id':5,'name':'Опт'}}",
                        category -> assertThat(category.id()).isEqualTo(5)),
                call(
                        "crm.category.update",
                        IDEMPOTENT,
                        b -> b.categories(2).update(5, CategoryFields.create().name("B")),
                        "{'entityTypeId':2,'id':5,'fields':{'name':'B'}}",
                        "{'category':{'id':5,'name':'B'}}",
                        category -> assertThat(category.name()).contains("B")),
                call(
                        "crm.category.delete",
                        IDEMPOTENT,
                        b -> b.categories(2).delete(5),
                        "{'entityTypeId':2,'id':5}",
                        "null",
                        Exchange::yes),
                call(
                        "crm.category.fields",
                        READ,
                        b -> b.categories(2).fields(),
                        "{'entityTypeId':2}",
                        "{'fields':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> currencies() {
        return Stream.of(
                call("crm.currency.get", READ, b -> b.currencies().get("USD"), "{'id':'USD'}", """
                        {'CURRENCY':'USD','AMOUNT_CNT':'1','AMOUNT':'68.7900','SORT':'200','BASE':'N',
                        'THOUSANDS_SEP':null,'DECIMALS':'2','LANG':{'en':{'FULL_NAME':'US Dollar','DECIMALS':'2',
                        'HIDE_ZERO':'Y'}}}""", currency -> {
                    assertThat(currency.amount()).contains(new BigDecimal("68.7900"));
                    assertThat(currency.base()).contains(false);
                    assertThat(currency.localizations().get("en").fullName()).contains("US Dollar");
                }),
                call(
                        "crm.currency.list",
                        READ,
                        b -> b.currencies().list(),
                        "{}",
                        "[{'CURRENCY':'RUB','BASE':'Y'},{'CURRENCY':'USD','BASE':'N','LANG':[]}]",
                        currencies -> assertThat(currencies)
                                .extracting(CrmCurrency::currency)
                                .containsExactly("RUB", "USD")),
                call(
                        "crm.currency.add",
                        ONCE,
                        b -> b.currencies()
                                .add(CurrencyFields.create()
                                        .currency("CNY")
                                        .amountCnt(1)
                                        .amount(new BigDecimal("12.5"))
                                        .localization("ru", YUAN)),
                        """
                        {'fields':{'CURRENCY':'CNY','AMOUNT_CNT':1,'AMOUNT':12.5,'LANG':{'ru':{'FULL_NAME':'Юань',
                        'DECIMALS':2,'HIDE_ZERO':'Y'}}}}""",
                        "'CNY'",
                        is("CNY")),
                call(
                        "crm.currency.update",
                        IDEMPOTENT,
                        b -> b.currencies()
                                .update("CNY", CurrencyFields.create().amount(new BigDecimal("13"))),
                        "{'ID':'CNY','fields':{'AMOUNT':13}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.currency.delete",
                        IDEMPOTENT,
                        b -> b.currencies().delete("CNY"),
                        "{'id':'CNY'}",
                        "true",
                        Exchange::yes),
                call("crm.currency.base.get", READ, b -> b.currencies().base(), "{}", "'RUB'", is("RUB")),
                call(
                        "crm.currency.base.set",
                        IDEMPOTENT,
                        b -> b.currencies().setBase("RUB"),
                        "{'id':'RUB'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.currency.localizations.get",
                        READ,
                        b -> b.currencies().localizations("USD"),
                        "{'id':'USD'}",
                        """
                        {'en':{'FULL_NAME':'US Dollar','THOUSANDS_SEP':null,'DECIMALS':'2'},
                        'de':{'FULL_NAME':'US-Dollar'}}""",
                        texts -> {
                            assertThat(texts).containsOnlyKeys("en", "de");
                            assertThat(texts.get("en").decimals()).contains(2);
                        }),
                call(
                        "crm.currency.localizations.set",
                        IDEMPOTENT,
                        b -> b.currencies().setLocalizations("CNY", Map.of("ru", YUAN)),
                        "{'id':'CNY','localizations':{'ru':{'FULL_NAME':'Юань','DECIMALS':2,'HIDE_ZERO':'Y'}}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.currency.localizations.delete",
                        IDEMPOTENT,
                        b -> b.currencies().deleteLocalizations("CNY", List.of("ru", "en")),
                        "{'id':'CNY','lids':['ru','en']}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.currency.fields",
                        READ,
                        b -> b.currencies().fields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "crm.currency.localizations.fields",
                        READ,
                        b -> b.currencies().localizationFields(),
                        "{}",
                        "{'ID':{'type':'integer','isRequired':true,'title':'ID'}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    @ParameterizedTest
    @MethodSource({"statuses", "categories", "currencies"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all = Stream.of(statuses(), categories(), currencies()).flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(all, Statuses.class, Categories.class, Currencies.class))
                .isEmpty();
    }
}
