package io.svyaz.recipes.orders;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.CustomerSync;
import io.svyaz.recipes.internal.StripedLocks;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shows orders on the customer's card as they are now.
 *
 * <p>It takes the id of an order and reads the present state, so any number of changes that happened meanwhile is one push, and a
 * state that was written before is not written again. A run that died is taken up where it stopped: whether a note arrived is looked up
 * by the mark at its end. Saves of one order are handled one at a time within this object; across nodes give them one lane of the queue
 * per order. Thread-safe if the ports are.
 */
public final class OrderPush {

    private final ShopOrders orders;
    private final CustomerSync customers;
    private final OrderTarget target;
    private final IdMap ids;
    private final IdKind pushes;
    private final OrderViews views;
    private final OrderNoteFormatter notes;
    private final OrderNoteFormatter fields;
    private final OrderPushBuilder.Target where;
    private final boolean statusChanges;
    private final boolean ensureCustomer;
    private final StripedLocks locks = new StripedLocks();

    OrderPush(OrderPushBuilder settings) {
        orders = settings.orders;
        customers = settings.customers;
        target = settings.target;
        ids = settings.ids;
        pushes = new IdKind(settings.system, "order-push");
        views = settings.views;
        notes = new OrderNoteFormatter(settings.texts, settings.noteLength);
        fields = new OrderNoteFormatter(settings.texts, settings.fieldLength);
        where = settings.where;
        statusChanges = settings.statusChanges;
        ensureCustomer = settings.ensureCustomer;
    }

    /**
     * Starts a flow with standard rules: notes, on creation and on change of status, users without a card skipped.
     *
     * @param orders the shop
     * @param customers knows the cards of users
     * @param target the helpdesk
     * @param ids keeps what was pushed, shared by all nodes
     * @param system the helpdesk's name, which tells its pushes from another's, for example {@code usedesk}
     * @return a builder
     */
    public static OrderPushBuilder builder(
            ShopOrders orders, CustomerSync customers, OrderTarget target, IdMap ids, String system) {
        return new OrderPushBuilder(orders, customers, target, ids, system);
    }

    /**
     * Handles a saved order (Bitrix {@code OnSaleOrderSaved}), new or changed.
     *
     * @param orderId the shop's id
     * @return what was done
     * @throws io.svyaz.core.error.ApiException whatever the helpdesk's calls throw; run it again
     */
    public PushOutcome onOrderSaved(String orderId) {
        return locks.whileHolding(orderId, () -> pushed(orderId));
    }

    private PushOutcome pushed(String orderId) {
        Optional<ShopOrder> order = orders.find(orderId);
        if (order.isEmpty()) {
            return PushOutcome.NO_SUCH_ORDER;
        }
        Optional<PushState> last = ids.remote(pushes, orderId).flatMap(text -> PushState.parse(orderId, text));
        if (!statusChanges && last.filter(PushState::isDone).isPresent()) {
            return PushOutcome.NOT_NEW;
        }
        Optional<String> customer = order.get().userId().flatMap(this::customer);
        return customer.isEmpty() ? PushOutcome.NO_MAPPING : write(customer.get(), views.view(order.get()), last);
    }

    private Optional<String> customer(String userId) {
        return ensureCustomer ? customers.ensure(userId).customerId() : customers.customerId(userId);
    }

    private PushOutcome write(String customerId, OrderView order, Optional<PushState> last) {
        String hash = PushState.hash(customerId, notes.note(order, false));
        if (last.filter(before -> before.isDone() && before.hash().equals(hash)).isPresent()) {
            return PushOutcome.UNCHANGED;
        }
        PushState push = PushState.next(order.id(), last, hash);
        boolean brokenOff = last.equals(Optional.of(push));
        keep(push, last.isPresent());
        if (where != OrderPushBuilder.Target.NOTE
                && !target.setFields(customerId, values(order))
                && where == OrderPushBuilder.Target.CUSTOM_FIELDS) {
            return PushOutcome.NOWHERE;
        }
        if (where != OrderPushBuilder.Target.CUSTOM_FIELDS && !(brokenOff && target.hasNote(customerId, push.mark()))) {
            target.addNote(customerId, notes.note(order, push.number() == 1) + "\n" + push.mark());
        }
        keep(push.done(), true);
        return PushOutcome.PUSHED;
    }

    private void keep(PushState state, boolean there) {
        if (there) {
            ids.remap(pushes, state.orderId(), state.text(), state.isDone() ? "pushed" : "push begins");
        } else {
            ids.link(pushes, state.orderId(), state.text());
        }
    }

    private Map<OrderField, String> values(OrderView order) {
        Map<OrderField, String> values = new EnumMap<>(OrderField.class);
        values.put(OrderField.NUMBER, order.number());
        values.put(OrderField.SUM, order.price());
        values.put(OrderField.STATUS, order.status());
        values.put(OrderField.PRODUCTS, fields.products(order));
        return values;
    }
}
