package io.svyaz.recipes.orders;

import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.tickets.TicketQuery;
import io.svyaz.usedesk.tickets.TicketUpdate;
import java.util.Map;
import java.util.Optional;

/**
 * Orders in Usedesk: notes stand on the client; custom fields exist on tickets only, so the client's newest ticket gets them.
 *
 * <p>In the dialect REST a client's note is not documented to be readable; a push that was broken off may be written twice there.
 */
public final class UsedeskOrders implements OrderTarget {

    private final UsedeskClient usedesk;
    private final Map<OrderField, Long> fieldIds;

    private UsedeskOrders(UsedeskClient usedesk, Map<OrderField, Long> fieldIds) {
        this.usedesk = usedesk;
        this.fieldIds = fieldIds;
    }

    /**
     * Notes alone.
     *
     * @param usedesk the account
     * @return the target
     */
    public static UsedeskOrders of(UsedeskClient usedesk) {
        return new UsedeskOrders(usedesk, Map.of());
    }

    /**
     * Names the custom fields of tickets, all of the type text.
     *
     * @param ids numbers of fields, see {@code usedesk.tickets().customFields()}
     * @return a changed copy
     */
    public UsedeskOrders fields(Map<OrderField, Long> ids) {
        return new UsedeskOrders(usedesk, Map.copyOf(ids));
    }

    @Override
    public boolean hasNote(String customerId, String mark) {
        return usedesk.clients()
                .get(Long.parseLong(customerId))
                .execute()
                .flatMap(card -> card.note())
                .filter(note -> note.contains(mark))
                .isPresent();
    }

    @Override
    public void addNote(String customerId, String text) {
        usedesk.clients().addNote(Long.parseLong(customerId), text).execute();
    }

    @Override
    public boolean setFields(String customerId, Map<OrderField, String> values) {
        Optional<Long> ticket = usedesk
                .tickets()
                .page(TicketQuery.create().client(Long.parseLong(customerId)), 1, 1)
                .execute()
                .items()
                .stream()
                .map(each -> each.id())
                .findFirst();
        if (ticket.isEmpty() || fieldIds.isEmpty()) {
            return false;
        }
        // A new ticket stays new: nobody has looked at it yet.
        TicketUpdate update = TicketUpdate.create().silent();
        for (Map.Entry<OrderField, Long> field : fieldIds.entrySet()) {
            String value = values.getOrDefault(field.getKey(), "");
            // The vendor cuts values at semicolons.
            update = update.field(field.getValue(), value.replace(';', ','));
        }
        usedesk.tickets().update(ticket.get(), update).execute();
        return true;
    }
}
