package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.sale.BasketItem;
import io.svyaz.bitrix.sale.BasketItemFields;
import io.svyaz.bitrix.sale.BasketItems;
import io.svyaz.bitrix.sale.Order;
import io.svyaz.bitrix.sale.OrderFields;
import io.svyaz.bitrix.sale.OrderStatus;
import io.svyaz.bitrix.sale.OrderStatusFields;
import io.svyaz.bitrix.sale.OrderStatuses;
import io.svyaz.bitrix.sale.Orders;
import io.svyaz.bitrix.sale.Payment;
import io.svyaz.bitrix.sale.PaymentFields;
import io.svyaz.bitrix.sale.Payments;
import io.svyaz.bitrix.sale.PersonType;
import io.svyaz.bitrix.sale.PersonTypeFields;
import io.svyaz.bitrix.sale.PersonTypes;
import io.svyaz.bitrix.sale.PropertyValue;
import io.svyaz.bitrix.sale.PropertyValues;
import io.svyaz.bitrix.sale.Shipment;
import io.svyaz.bitrix.sale.ShipmentFields;
import io.svyaz.bitrix.sale.ShipmentItem;
import io.svyaz.bitrix.sale.Shipments;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrdersTest {
    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> orders() {
        return Stream.of(
                call("sale.order.get", READ, b -> b.orders().get(7), "{'id':7}", """
                        {'order':{'id':236,'accountNumber':'392','affiliateId':null,'canceled':'N','lockedBy':'',
                        'price':1480.5,'statusId':'N','dateCanceled':null,'dateInsert':'2026-03-02T12:00:00+03:00',
                        'clients':[{'entityId':6,'entityTypeId':3,'id':901,'isPrimary':'Y','orderId':236}],
                        'basketItems':[{'id':'255','orderId':'236','quantity':1,'vatRate':0.2,'type':'',
                        'properties':[]}],'payments':[{'id':123,'sum':1480,'paid':'N'}],'shipments':[{'id':338,
                        'shipmentItems':[{'basketId':255,'quantity':1}]}],'propertyValues':[{'id':1514,
                        'orderPropsId':20,'code':'FIO','value':'Ира'},{'id':1515,'orderPropsId':42,'value':null}],
                        'tradeBindings':[],'requisiteLink':[]}}""", order -> {
                    assertThat(order.price()).contains(new BigDecimal("1480.5"));
                    assertThat(order.dateCanceled()).isEmpty();
                    assertThat(order.dateInsert()).contains(OffsetDateTime.parse("2026-03-02T12:00:00+03:00"));
                    assertThat(order.clients().get(0).primary()).contains(true);
                    assertThat(order.basketItems()).extracting(BasketItem::id).containsExactly(255L);
                    assertThat(order.payments().get(0).paid()).contains(false);
                    assertThat(order.shipments().get(0).items())
                            .extracting(ShipmentItem::basketId)
                            .containsExactly(Optional.of(255L));
                    assertThat(order.propertyValues())
                            .extracting(PropertyValue::text)
                            .containsExactly(Optional.of("Ира"), Optional.empty());
                }),
                list(
                        "sale.order.list",
                        b -> b.orders().list(q -> q.select("id").where(">=dateInsert", "2026-01-01")),
                        "{'select':['id'],'filter':{'>=dateInsert':'2026-01-01'}}",
                        "{'orders':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(Order::id).containsExactly(7L, 8L)),
                call(
                        "sale.order.add",
                        ONCE,
                        b -> b.orders()
                                .add(OrderFields.create()
                                        .lid("s1")
                                        .personTypeId(4)
                                        .currency("RUB")
                                        .price(new BigDecimal("100.50"))),
                        "{'fields':{'lid':'s1','personTypeId':4,'currency':'RUB','price':100.50}}",
                        "{'order':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.order.update",
                        IDEMPOTENT,
                        b -> b.orders()
                                .update(7, OrderFields.create().canceled(true).reasonCanceled("Передумал")),
                        "{'id':7,'fields':{'canceled':'Y','reasonCanceled':'Передумал'}}",
                        "{'order':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call("sale.order.delete", IDEMPOTENT, b -> b.orders().delete(7), "{'id':7}", "true", Exchange::yes),
                call(
                        "sale.order.getFields",
                        READ,
                        b -> b.orders().fields(),
                        "{}",
                        "{'order':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> basketItems() {
        return Stream.of(
                call("sale.basketitem.get", READ, b -> b.basketItems().get(7), "{'id':7}", """
                        {'basketItem':{'id':7,'price':900,'vatRate':null,'reservations':[],'dimensions':'a:0:{}'}}""", item -> {
                    assertThat(item.price()).contains(new BigDecimal("900"));
                    assertThat(item.vatRate()).isEmpty();
                    assertThat(item.unknownFields()).containsKey("reservations");
                }),
                list(
                        "sale.basketitem.list",
                        b -> b.basketItems().list(q -> q.select("id").where("orderId", 5)),
                        "{'select':['id'],'filter':{'orderId':5}}",
                        "{'basketItems':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(BasketItem::id).containsExactly(7L, 8L)),
                call(
                        "sale.basketitem.add",
                        ONCE,
                        b -> b.basketItems()
                                .add(BasketItemFields.create()
                                        .orderId(5)
                                        .productId(0)
                                        .currency("RUB")
                                        .quantity(new BigDecimal("2"))
                                        .name("Окно")
                                        .vatIncluded(true)),
                        """
                        {'fields':{'orderId':5,'productId':0,'currency':'RUB','quantity':2,'name':'Окно',
                        'vatIncluded':'Y'}}""",
                        "{'basketItem':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.basketitem.update",
                        IDEMPOTENT,
                        b -> b.basketItems().update(7, BasketItemFields.create().quantity(new BigDecimal("3"))),
                        "{'id':7,'fields':{'quantity':3}}",
                        "{'basketItem':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.basketitem.delete",
                        IDEMPOTENT,
                        b -> b.basketItems().delete(7),
                        "{'id':7}",
                        "true",
                        Exchange::yes),
                call(
                        "sale.basketitem.getFields",
                        READ,
                        b -> b.basketItems().fields(),
                        "{}",
                        "{'basketItem':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "sale.basketitem.addCatalogProduct",
                        ONCE,
                        b -> b.basketItems()
                                .addCatalogProduct(BasketItemFields.create()
                                        .orderId(5)
                                        .productId(4347)
                                        .quantity(BigDecimal.ONE)
                                        .currency("RUB")),
                        "{'fields':{'orderId':5,'productId':4347,'quantity':1,'currency':'RUB'}}",
                        "{'basketItem':{'id':7,'productId':4347}}",
                        item -> assertThat(item.productId()).contains(4347L)),
                call(
                        "sale.basketitem.updateCatalogProduct",
                        IDEMPOTENT,
                        b -> b.basketItems()
                                .updateCatalogProduct(
                                        7, BasketItemFields.create().quantity(BigDecimal.TEN)),
                        "{'id':7,'fields':{'quantity':10}}",
                        "{'basketItem':{'id':7,'productid':4347}}",
                        item -> assertThat(item.fields().number("productid")).contains(new BigDecimal("4347"))),
                call(
                        "sale.basketitem.getFieldsCatalogProduct",
                        READ,
                        b -> b.basketItems().catalogProductFields(),
                        "{}",
                        "{'basketItem':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> payments() {
        return Stream.of(
                call("sale.payment.get", READ, b -> b.payments().get(7), "{'id':7}", """
                        {'payment':{'id':7,'sum':1480,'paid':'N','paySystemIsCash':'A','psInvoiceId':2,
                        'priceCod':'0.000000','datePaid':null}}""", payment -> {
                    assertThat(payment.paySystemIsCash()).contains("A");
                    assertThat(payment.psInvoiceId()).contains("2");
                    assertThat(payment.datePaid()).isEmpty();
                }),
                list(
                        "sale.payment.list",
                        b -> b.payments().list(q -> q.select("id").where("orderId", 5)),
                        "{'select':['id'],'filter':{'orderId':5}}",
                        "{'payments':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(Payment::id).containsExactly(7L, 8L)),
                call(
                        "sale.payment.add",
                        ONCE,
                        b -> b.payments()
                                .add(PaymentFields.create()
                                        .orderId(5)
                                        .paySystemId(1)
                                        .sum(new BigDecimal("10"))
                                        .paid(true)),
                        "{'fields':{'orderId':5,'paySystemId':1,'sum':10,'paid':'Y'}}",
                        "{'payment':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.payment.update",
                        IDEMPOTENT,
                        b -> b.payments()
                                .update(7, PaymentFields.create().paySystemId(1).payVoucherNum("A-1")),
                        "{'id':7,'fields':{'paySystemId':1,'payVoucherNum':'A-1'}}",
                        "{'payment':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call("sale.payment.delete", IDEMPOTENT, b -> b.payments().delete(7), "{'id':7}", "true", Exchange::yes),
                call(
                        "sale.payment.getfields",
                        READ,
                        b -> b.payments().fields(),
                        "{}",
                        "{'payment':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> shipments() {
        return Stream.of(
                call("sale.shipment.get", READ, b -> b.shipments().get(7), "{'id':7}", """
                        {'shipment':{'id':7,'allowDelivery':'Y','priceDelivery':999.99,'shipmentItems':[],
                        'statusId':'DN'}}""", shipment -> {
                    assertThat(shipment.allowDelivery()).contains(true);
                    assertThat(shipment.items()).isEmpty();
                }),
                list(
                        "sale.shipment.list",
                        b -> b.shipments().list(q -> q.select("id").where("orderId", 5)),
                        "{'select':['id'],'filter':{'orderId':5}}",
                        "{'shipments':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(Shipment::id).containsExactly(7L, 8L)),
                call(
                        "sale.shipment.add",
                        ONCE,
                        b -> b.shipments()
                                .add(ShipmentFields.create()
                                        .orderId(5)
                                        .deliveryId(2)
                                        .allowDelivery(true)
                                        .deducted(false)),
                        "{'fields':{'orderId':5,'deliveryId':2,'allowDelivery':'Y','deducted':'N'}}",
                        "{'shipment':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.shipment.update",
                        IDEMPOTENT,
                        b -> b.shipments()
                                .update(
                                        7,
                                        ShipmentFields.create()
                                                .deliveryId(2)
                                                .allowDelivery(true)
                                                .deducted(true)
                                                .trackingNumber("RB1")),
                        """
                        {'id':7,'fields':{'deliveryId':2,'allowDelivery':'Y','deducted':'Y','trackingNumber':'RB1'}}""",
                        "{'shipment':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.shipment.delete",
                        IDEMPOTENT,
                        b -> b.shipments().delete(7),
                        "{'id':7}",
                        "true",
                        Exchange::yes),
                call(
                        "sale.shipment.getFields",
                        READ,
                        b -> b.shipments().fields(),
                        "{}",
                        "{'shipment':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> types() {
        return Stream.of(
                call(
                        "sale.persontype.get",
                        READ,
                        b -> b.personTypes().get(7),
                        "{'id':7}",
                        "{'personType':{'id':37,'active':'Y','code':null,'sort':'1233'}}",
                        type -> assertThat(type.sort()).contains(1233)),
                list(
                        "sale.persontype.list",
                        b -> b.personTypes().list(q -> q.where("active", "Y")),
                        "{'filter':{'active':'Y'}}",
                        "{'personTypes':[{'id':7},{'id':8}]}",
                        all -> assertThat(all).extracting(PersonType::id).containsExactly(7L, 8L)),
                call(
                        "sale.persontype.add",
                        ONCE,
                        b -> b.personTypes()
                                .add(PersonTypeFields.create()
                                        .name("Физлицо")
                                        .code("P")
                                        .sort(10)
                                        .active(true)),
                        "{'fields':{'name':'Физлицо','code':'P','sort':10,'active':'Y'}}",
                        "{'personType':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.persontype.update",
                        IDEMPOTENT,
                        b -> b.personTypes().update(7, PersonTypeFields.create().name("B")),
                        "{'id':7,'fields':{'name':'B'}}",
                        "{'personType':{'id':7}}",
                        one -> assertThat(one.id()).isEqualTo(7)),
                call(
                        "sale.persontype.delete",
                        IDEMPOTENT,
                        b -> b.personTypes().delete(7),
                        "{'id':7}",
                        "true",
                        Exchange::yes),
                call(
                        "sale.persontype.getFields",
                        READ,
                        b -> b.personTypes().fields(),
                        "{}",
                        "{'personType':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)),
                call(
                        "sale.status.get",
                        READ,
                        b -> b.orderStatuses().get("N"),
                        "{'id':'N'}",
                        "{'status':{'color':'#BEEDF1','id':'N','notify':'Y','sort':10,'type':'O','xmlId':null}}",
                        status -> assertThat(status.notifies()).contains(true)),
                list(
                        "sale.status.list",
                        b -> b.orderStatuses().list(q -> q.select("type").where("type", "O")),
                        "{'select':['type','id'],'filter':{'type':'O'}}",
                        "{'statuses':[{'id':'N'},{'id':'F'}]}",
                        statuses ->
                                assertThat(statuses).extracting(OrderStatus::id).containsExactly("N", "F")),
                call(
                        "sale.status.add",
                        ONCE,
                        b -> b.orderStatuses()
                                .add(OrderStatusFields.create()
                                        .id("MS")
                                        .type("O")
                                        .notifies(true)
                                        .sort(500)
                                        .color("#FF0000")),
                        "{'fields':{'id':'MS','type':'O','notify':'Y','sort':500,'color':'#FF0000'}}",
                        "{'status':{'id':'MS'}}",
                        status -> assertThat(status.id()).isEqualTo("MS")),
                call(
                        "sale.status.update",
                        IDEMPOTENT,
                        b -> b.orderStatuses()
                                .update("MS", OrderStatusFields.create().type("D")),
                        "{'id':'MS','fields':{'type':'D'}}",
                        "{'status':{'id':'MS','type':'D'}}",
                        status -> assertThat(status.type()).contains("D")),
                call(
                        "sale.status.delete",
                        IDEMPOTENT,
                        b -> b.orderStatuses().delete("MS"),
                        "{'id':'MS'}",
                        "true",
                        Exchange::yes),
                call(
                        "sale.status.getfields",
                        READ,
                        b -> b.orderStatuses().fields(),
                        "{}",
                        "{'status':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    static Stream<Exchange> propertyValues() {
        return Stream.of(
                call("sale.propertyvalue.get", READ, b -> b.propertyValues().get(7), "{'id':7}", """
                        {'propertyValue':{'id':7,'code':'DOC','orderPropsId':53,'value':{'fileName':'a.jpeg',
                        'id':'948'}}}""", value -> {
                    assertThat(value.propertyId()).contains(53L);
                    assertThat(value.text()).isEmpty();
                    assertThat(value.value()).contains(Map.of("fileName", "a.jpeg", "id", "948"));
                }),
                list(
                        "sale.propertyvalue.list",
                        b -> b.propertyValues().list(q -> q.where("orderId", 5)),
                        "{'filter':{'orderId':5}}",
                        "{'propertyValues':[{'id':7,'value':'+79260000000','orderPropsXmlId':null}]}",
                        values -> assertThat(values.get(0).text()).contains("+79260000000")),
                call(
                        "sale.propertyvalue.modify",
                        IDEMPOTENT,
                        b -> b.propertyValues().modify(5, Map.of(20L, "Ира")),
                        "{'fields':{'order':{'id':5,'propertyValues':[{'orderPropsId':20,'value':'Ира'}]}}}",
                        "{'propertyValues':[{'id':7,'value':'Ира'}]}",
                        values -> assertThat(values.get(0).text()).contains("Ира")),
                call(
                        "sale.propertyvalue.delete",
                        IDEMPOTENT,
                        b -> b.propertyValues().delete(7),
                        "{'id':7}",
                        "true",
                        Exchange::yes),
                call(
                        "sale.propertyvalue.getFields",
                        READ,
                        b -> b.propertyValues().fields(),
                        "{}",
                        "{'propertyValue':{'ID':{'type':'integer','isRequired':true,'title':'ID'}}}",
                        fields -> assertThat(fields.get("ID").required()).contains(true)));
    }

    @ParameterizedTest
    @MethodSource({"orders", "basketItems", "payments", "shipments", "types", "propertyValues"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all = Stream.of(orders(), basketItems(), payments(), shipments(), types(), propertyValues())
                .flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(
                        all,
                        Orders.class,
                        BasketItems.class,
                        Payments.class,
                        Shipments.class,
                        PersonTypes.class,
                        OrderStatuses.class,
                        PropertyValues.class))
                .isEmpty();
    }
}
