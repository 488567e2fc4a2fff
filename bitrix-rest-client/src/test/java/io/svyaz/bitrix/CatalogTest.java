package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.svyaz.bitrix.catalog.CatalogValue;
import io.svyaz.bitrix.catalog.Price;
import io.svyaz.bitrix.catalog.PriceFields;
import io.svyaz.bitrix.catalog.PriceType;
import io.svyaz.bitrix.catalog.PriceTypeFields;
import io.svyaz.bitrix.catalog.PriceTypes;
import io.svyaz.bitrix.catalog.Prices;
import io.svyaz.bitrix.catalog.Product;
import io.svyaz.bitrix.catalog.ProductFields;
import io.svyaz.bitrix.catalog.Products;
import io.svyaz.bitrix.catalog.Section;
import io.svyaz.bitrix.catalog.SectionFields;
import io.svyaz.bitrix.catalog.Sections;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {
    private static final Wire WIRE = new Wire();
    private static final String PRODUCT = """
                        {'id':7,'name':'Окно','active':'Y','canBuyZero':'D','purchasingPrice':'1000.000000',
                        'detailPicture':{'id':'6455','url':'/rest/a','urlMachine':'/rest/b'},'previewPicture':null,
                        'detailText':null,'parentId':{'value':'1275','valueId':'9863'},
                        'property258':{'value':'белое','valueId':'9743'},'property259':[{'value':'a',
                        'valueId':'9744'},{'value':'b','valueId':'9745'}],'property260':null,
                        'property262':{'value':{'id':'5'},'valueId':'9746'}}""";
    private static final ProductFields NEW = ProductFields.create()
            .iblockId(23)
            .name("Окно")
            .active(true)
            .purchasing(new BigDecimal("10.5"), "RUB")
            .detailPicture("a.png", new byte[] {1})
            .property(258, "белое")
            .properties(259, List.of(1, 2));

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> sections() {
        return Stream.of(
                call(
                        "catalog.section.get",
                        READ,
                        b -> b.catalogSections().get(7),
                        "{'id':7}",
                        """
                        {'section':{'id':31,'iblockId':14,'iblockSectionId':null,'active':'Y',
                        'descriptionType':'html'}}""",
                        section -> assertThat(section.iblockSectionId()).isEmpty()),
                list(
                        "catalog.section.list",
                        b -> b.catalogSections().list(q -> q.select("name").where("iblockId", 14)),
                        "{'select':['name','id'],'filter':{'iblockId':14}}",
                        "{'sections':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(Section::id).containsExactly(7L, 8L)),
                call(
                        "catalog.section.add",
                        ONCE,
                        b -> b.catalogSections()
                                .add(SectionFields.create()
                                        .iblockId(14)
                                        .name("Игрушки")
                                        .active(true)),
                        "{'fields':{'iblockId':14,'name':'Игрушки','active':'Y'}}",
                        "{'section':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "catalog.section.update",
                        IDEMPOTENT,
                        b -> b.catalogSections()
                                .update(7, SectionFields.create().iblockId(14).name("B")),
                        "{'id':7,'fields':{'iblockId':14,'name':'B'}}",
                        "{'section':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "catalog.section.delete",
                        IDEMPOTENT,
                        b -> b.catalogSections().delete(7),
                        "{'id':7}",
                        "true",
                        Exchange::yes),
                call(
                        "catalog.section.getFields",
                        READ,
                        b -> b.catalogSections().fields(),
                        "{}",
                        "{'section':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> prices() {
        return Stream.of(
                call(
                        "catalog.price.get",
                        READ,
                        b -> b.prices().get(7),
                        "{'id':7}",
                        """
                        {'price':{'id':7,'catalogGroupId':1,'currency':'RUB','extraId':null,'price':100.5,
                        'quantityFrom':null,'timestampX':'2026-03-02T12:00:00+03:00'}}""",
                        price -> assertThat(price.price()).contains(new BigDecimal("100.5"))),
                list(
                        "catalog.price.list",
                        b -> b.prices().list(q -> q.where("productId", 8)),
                        "{'filter':{'productId':8}}",
                        "{'prices':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(Price::id).containsExactly(7L, 8L)),
                call(
                        "catalog.price.add",
                        ONCE,
                        b -> b.prices()
                                .add(PriceFields.create()
                                        .productId(8)
                                        .catalogGroupId(1)
                                        .price(new BigDecimal("100.5"), "RUB")),
                        "{'fields':{'productId':8,'catalogGroupId':1,'price':100.5,'currency':'RUB'}}",
                        "{'price':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "catalog.price.update",
                        IDEMPOTENT,
                        b -> b.prices().update(7, PriceFields.create().price(new BigDecimal("120"), "RUB")),
                        "{'id':7,'fields':{'price':120,'currency':'RUB'}}",
                        "{'price':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call("catalog.price.delete", IDEMPOTENT, b -> b.prices().delete(7), "{'id':7}", "true", Exchange::yes),
                call(
                        "catalog.price.getFields",
                        READ,
                        b -> b.prices().fields(),
                        "{}",
                        "{'price':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "catalog.price.modify",
                        IDEMPOTENT,
                        b -> b.prices()
                                .modify(
                                        8,
                                        List.of(PriceFields.create()
                                                .id(122)
                                                .catalogGroupId(5)
                                                .price(BigDecimal.TEN, "RUB"))),
                        """
                        {'fields':{'product':{'id':8,'prices':[{'id':122,'catalogGroupId':5,'price':10,
                        'currency':'RUB'}]}}}""",
                        "{'prices':[{'id':122,'price':10,'priceScale':10}]}",
                        prices -> assertThat(prices).extracting(Price::id).containsExactly(122L)),
                call(
                        "catalog.price.modify",
                        ONCE,
                        b -> b.prices()
                                .modify(
                                        8,
                                        List.of(PriceFields.create()
                                                .catalogGroupId(5)
                                                .price(BigDecimal.TEN, "RUB"))),
                        """
                        {'fields':{'product':{'id':8,'prices':[{'catalogGroupId':5,'price':10,'currency':'RUB'}]}}}""",
                        "{'prices':[{'id':122}]}",
                        prices -> assertThat(prices).extracting(Price::id).containsExactly(122L)));
    }

    static Stream<Exchange> priceTypes() {
        return Stream.of(
                call(
                        "catalog.priceType.get",
                        READ,
                        b -> b.priceTypes().get(7),
                        "{'id':7}",
                        "{'priceType':{'id':1,'base':'Y','name':'BASE','sort':100}}",
                        type -> assertThat(type.base()).contains(true)),
                list(
                        "catalog.priceType.list",
                        b -> b.priceTypes().list(q -> q.where("base", "Y")),
                        "{'filter':{'base':'Y'}}",
                        "{'priceTypes':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(PriceType::id).containsExactly(7L, 8L)),
                call(
                        "catalog.priceType.add",
                        ONCE,
                        b -> b.priceTypes()
                                .add(PriceTypeFields.create()
                                        .name("OPT")
                                        .base(false)
                                        .sort(10)),
                        "{'fields':{'name':'OPT','base':'N','sort':10}}",
                        "{'priceType':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "catalog.priceType.update",
                        IDEMPOTENT,
                        b -> b.priceTypes().update(7, PriceTypeFields.create().name("B")),
                        "{'id':7,'fields':{'name':'B'}}",
                        "{'priceType':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "catalog.priceType.delete",
                        IDEMPOTENT,
                        b -> b.priceTypes().delete(7),
                        "{'id':7}",
                        "true",
                        Exchange::yes),
                call(
                        "catalog.priceType.getFields",
                        READ,
                        b -> b.priceTypes().fields(),
                        "{}",
                        "{'priceType':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    @ParameterizedTest
    @MethodSource({"sections", "prices", "priceTypes", "products"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all =
                Stream.of(sections(), prices(), priceTypes(), products()).flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(all, Products.class, Sections.class, Prices.class, PriceTypes.class))
                .isEmpty();
    }

    static Stream<Exchange> products() {
        return Stream.of(
                        new Family("catalog.product", "product", "element", "products", BitrixClient::products),
                        new Family("catalog.product.sku", "sku", "sku", "units", BitrixClient::productSkus),
                        new Family("catalog.product.offer", "offer", "offer", "offers", BitrixClient::productOffers),
                        new Family(
                                "catalog.product.service",
                                "service",
                                "service",
                                "services",
                                BitrixClient::productServices))
                .flatMap(Family::exchanges);
    }

    private record Family(
            String name, String read, String written, String many, Function<BitrixClient, Products> products) {
        Stream<Exchange> exchanges() {
            return Stream.of(
                    call(
                            name + ".get",
                            READ,
                            b -> products.apply(b).get(7),
                            "{'id':7}",
                            "{'" + read + "':" + PRODUCT + "}",
                            CatalogTest::isTheWindow),
                    list(
                            name + ".list",
                            b -> products.apply(b)
                                    .list(23, q -> q.select("name").where("%name", "Окно")),
                            "{'select':['name','id','iblockId'],'filter':{'iblockId':23,'%name':'Окно'}}",
                            "{'" + many + "':[{'id':7},{'id':8}]}",
                            all -> assertThat(all).extracting(Product::id).containsExactly(7L, 8L)),
                    call(
                            name + ".add",
                            ONCE,
                            b -> products.apply(b).add(NEW),
                            "{'fields':{'iblockId':23,'name':'Окно','active':'Y','purchasingPrice':10.5,"
                                    + "'purchasingCurrency':'RUB','detailPicture':{'fileData':['a.png','AQ==']},"
                                    + "'property258':{'value':'белое'},'property259':[{'value':1},{'value':2}]}}",
                            "{'" + written + "':{'id':7}}",
                            one -> assertThat(one.id()).isEqualTo(7)),
                    call(
                            name + ".update",
                            IDEMPOTENT,
                            b -> products.apply(b)
                                    .update(7, ProductFields.create().active(false)),
                            "{'id':7,'fields':{'active':'N'}}",
                            "{'" + written + "':{'id':7,'active':'N'}}",
                            one -> assertThat(one.active()).contains(false)),
                    call(
                            name + ".update",
                            ONCE,
                            b -> products.apply(b)
                                    .update(7, ProductFields.create().property(258, "синее")),
                            "{'id':7,'fields':{'property258':{'value':'синее'}}}",
                            "{'" + written + "':{'id':7}}",
                            one -> assertThat(one.id()).isEqualTo(7)),
                    call(
                            name + ".delete",
                            IDEMPOTENT,
                            b -> products.apply(b).delete(7),
                            "{'id':7}",
                            "true",
                            Exchange::yes),
                    call(
                            name + ".getFieldsByFilter",
                            READ,
                            b -> products.apply(b).fields(23),
                            "{'filter':{'iblockId':23}}",
                            "{'" + read + "':{'active':{'isRequired':false,'name':'Активность','type':'char'}}}",
                            fields -> assertThat(fields.get("active").name()).contains("Активность")));
        }
    }

    private static void isTheWindow(Product product) {
        assertThat(product.name()).contains("Окно");
        assertThat(product.canBuyZero()).contains("D");
        assertThat(product.purchasingPrice().orElseThrow()).isEqualByComparingTo("1000");
        assertThat(product.detailPicture().orElseThrow().id()).isEqualTo(6455);
        assertThat(product.previewPicture()).isEmpty();
        assertThat(product.detailText()).isEmpty();
        assertThat(product.parentId()).contains(1275L);
        assertThat(product.property(258))
                .extracting(value -> value.text().orElseThrow(), CatalogValue::valueId)
                .containsExactly(tuple("белое", "9743"));
        assertThat(product.property(259))
                .extracting(value -> value.text().orElseThrow())
                .containsExactly("a", "b");
        assertThat(product.property(260)).isEmpty();
        assertThat(product.property(261)).isEmpty();
        assertThat(product.property(262).get(0).text()).isEmpty();
    }

    @Test
    void theCatalogIsAskedForOnce() {
        WIRE.answers(200, "{\"result\":{\"products\":[]}}");

        WIRE.client.products().list(23, q -> q.select("id", "iblockId")).firstPage();

        assertThat(WIRE.requests().get(0).getBodyAsString()).contains("[\"id\",\"iblockId\"]");
    }

    @Test
    void theProductOfAVariationMayBeANumber() {
        WIRE.answers(200, "{\"result\":{\"offer\":{\"id\":7,\"parentId\":1275}}}");

        assertThat(WIRE.client.productOffers().get(7).execute().parentId()).contains(1275L);
        assertThat(Product.of(7).parentId()).isEmpty();
    }
}
