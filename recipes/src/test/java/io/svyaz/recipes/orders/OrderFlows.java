package io.svyaz.recipes.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Timing;
import io.svyaz.core.error.ApiException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.CustomerDirectory;
import io.svyaz.recipes.customers.CustomerSync;
import io.svyaz.recipes.customers.MemoryShop;
import io.svyaz.recipes.customers.ShopUser;
import io.svyaz.recipes.orders.OrderPushBuilder.Target;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the push of orders does, whichever helpdesk it is. */
@Timeout(120)
abstract class OrderFlows {

    static final Map<OrderField, Long> FIELDS =
            Map.of(OrderField.NUMBER, 1L, OrderField.SUM, 2L, OrderField.STATUS, 3L, OrderField.PRODUCTS, 4L);

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final IdMap ids = IdMap.inMemory();
    final MemoryShop shop = new MemoryShop();
    final MemoryOrders orders = new MemoryOrders();
    final OrderViews views = OrderViews.russian(StatusNames.of(Map.of("N", "Принят", "P", "Оплачен", "F", "Выполнен")));
    String card = "";

    final Timing timing() {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    abstract CustomerDirectory directory();

    abstract OrderTarget target();

    abstract String addCard();

    /** All notes of the card, one text. */
    abstract String notes();

    abstract int noteRequests();

    /** Values of custom fields by number, in one text. */
    abstract String fields();

    abstract int requests();

    abstract void failNotes(int count, Fault fault);

    abstract void close();

    @BeforeEach
    void registerIvan() {
        shop.add(ShopUser.of("1").withEmail("ivan@example.com").withName("Ivan", ""));
        card = addCard();
        ids.link(directory().kind(), "1", card);
    }

    @AfterEach
    void stop() {
        close();
    }

    final OrderPushBuilder push() {
        CustomerSync customers = CustomerSync.builder(shop, directory(), ids).build();
        return OrderPush.builder(
                        orders, customers, target(), ids, directory().kind().system())
                .views(views);
    }

    private int count(String text) {
        return notes().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }

    @Test
    @DisplayName("S0-11 S1-07 S1-12 S1-13 a new order is pushed once, unchanged not again, a new status again")
    void pushedOnCreationAndOnChange() {
        OrderPush flow = push().build();
        orders.save("15", "1", "1234567.5", "N");

        assertThat(flow.onOrderSaved("15")).isEqualTo(PushOutcome.PUSHED);
        assertThat(flow.onOrderSaved("15")).isEqualTo(PushOutcome.UNCHANGED);
        orders.save("15", "1", "1234567.5", "P");
        assertThat(flow.onOrderSaved("15")).isEqualTo(PushOutcome.PUSHED);
        orders.save("15", "1", "1234567.5", "N");
        assertThat(flow.onOrderSaved("15")).isEqualTo(PushOutcome.PUSHED);

        assertThat(notes())
                .contains("Новый заказ №A-15 на сумму 1 234 567,50 RUB. Статус: Принят\n[15/1]")
                .contains("Заказ №A-15 на сумму 1 234 567,50 RUB. Статус: Оплачен\n[15/2]")
                .contains("Статус: Принят\n[15/3]");
        assertThat(noteRequests()).isEqualTo(3);
    }

    @Test
    @DisplayName("S0-11 an order that changes is not pushed again when only new ones are wanted")
    void onlyNewOrders() {
        OrderPush flow = push().onCreationOnly().build();
        orders.save("15", "1", "10", "N");
        flow.onOrderSaved("15");
        orders.save("15", "1", "10", "P");

        assertThat(flow.onOrderSaved("15")).isEqualTo(PushOutcome.NOT_NEW);
        assertThat(noteRequests()).isEqualTo(1);
    }

    @Test
    @DisplayName("S0-12 S0-25 a guest's order and one of a user without a card send nothing")
    void ordersWithoutACardSendNothing() {
        orders.save("15", "", "10", "N");
        orders.save("16", "2", "10", "N");

        assertThat(push().build().onOrderSaved("15").text()).isEqualTo("skipped(no-mapping)");
        assertThat(push().build().onOrderSaved("16").text()).isEqualTo("skipped(no-mapping)");
        assertThat(push().ensureCustomer().build().onOrderSaved("15")).isEqualTo(PushOutcome.NO_MAPPING);
        assertThat(requests()).isZero();
    }

    @Test
    @DisplayName("S0-12 S1-07 the card of a user without one is found first where that is wanted")
    void theCardIsEnsured() {
        ids.unlink(directory().kind(), "1", "test");
        orders.save("15", "1", "10", "N");

        assertThat(push().ensureCustomer().build().onOrderSaved("15")).isEqualTo(PushOutcome.PUSHED);

        assertThat(ids.remote(directory().kind(), "1")).contains(card);
        assertThat(count("[15/1]")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    @DisplayName("S0-15 each target gets the order and no other")
    void eachTarget(Target where) {
        orders.save("15", "1", "10", "N");

        assertThat(push().target(where).build().onOrderSaved("15")).isEqualTo(PushOutcome.PUSHED);

        assertThat(count("[15/1]")).isEqualTo(where == Target.CUSTOM_FIELDS ? 0 : 1);
        if (where == Target.NOTE) {
            assertThat(fields()).doesNotContain("A-15");
        } else {
            assertThat(fields()).contains("A-15", "10,00 RUB", "Принят");
        }
    }

    @Test
    @DisplayName("S1-13 five changes while the helpdesk is down are one push of the last state")
    void fiveChangesAreOnePush() {
        OrderPush flow = push().build();
        failNotes(5 * ATTEMPTS, Fault.resetBeforeExecuting());
        for (String status : List.of("N", "P", "N", "P", "F")) {
            orders.save("15", "1", "10", status);
            assertThatThrownBy(() -> flow.onOrderSaved("15")).isInstanceOf(ApiException.class);
        }
        faultsEnd();
        int before = noteRequests();

        for (int i = 0; i < 5; i++) {
            flow.onOrderSaved("15");
        }

        assertThat(noteRequests()).isEqualTo(before + 1);
        assertThat(notes()).contains("Выполнен").doesNotContain("Принят", "Оплачен");
    }

    private static final int ATTEMPTS = 1;

    abstract void faultsEnd();

    @Test
    @DisplayName("F04 a note whose answer was lost is not written a second time, also by another node")
    void aNoteWhoseAnswerWasLostIsNotWrittenAgain() {
        orders.save("15", "1", "10", "N");
        failNotes(1, Fault.resetAfterExecuting());
        assertThatThrownBy(() -> push().build().onOrderSaved("15")).isInstanceOf(ApiException.class);

        assertThat(push().build().onOrderSaved("15")).isEqualTo(PushOutcome.PUSHED);

        assertThat(noteRequests()).isEqualTo(1);
        assertThat(count("[15/1]")).isEqualTo(1);
        assertThat(push().build().onOrderSaved("15")).isEqualTo(PushOutcome.UNCHANGED);
    }

    @Test
    @DisplayName("F20 an old event that comes after a new one writes the present state or nothing")
    void anOldEventWritesThePresentStateOrNothing() {
        orders.save("15", "1", "10", "F");
        OrderPush flow = push().build();
        flow.onOrderSaved("15");

        assertThat(flow.onOrderSaved("15")).isEqualTo(PushOutcome.UNCHANGED);
        assertThat(notes()).contains("Выполнен");
        assertThat(flow.onOrderSaved("99")).isEqualTo(PushOutcome.NO_SUCH_ORDER);
    }
}
