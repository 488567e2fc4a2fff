package io.svyaz.recipes.events;

import io.svyaz.bitrix.events.BitrixEvent;
import io.svyaz.bitrix.events.CrmRecordEvent;
import io.svyaz.bitrix.events.DynamicItemEvent;
import java.util.function.LongConsumer;

/** What is done with an event: usually a job for the queue, so that the portal is answered at once. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Takes an event.
     *
     * @param event the event
     * @throws Exception when it was not taken; the sender is answered 503
     */
    void handle(BitrixEvent event) throws Exception;

    /**
     * Takes the id of a lead, deal, contact, company, quote or old invoice; events of another shape are left alone.
     *
     * @param work takes the record's id
     * @return the handler
     */
    static EventHandler ofRecord(LongConsumer work) {
        return event -> {
            if (event instanceof CrmRecordEvent crm) {
                work.accept(crm.id());
            }
        };
    }

    /**
     * Takes type and id of an item of a smart process or of a smart invoice; events of another shape are left alone.
     *
     * @param work takes them
     * @return the handler
     */
    static EventHandler ofItem(ItemWork work) {
        return event -> {
            if (event instanceof DynamicItemEvent item) {
                work.accept(item.entityTypeId(), item.id());
            }
        };
    }

    /** Takes type and id of an item. */
    @FunctionalInterface
    interface ItemWork {

        /**
         * Takes an item.
         *
         * @param entityTypeId the type of the item
         * @param itemId the item
         */
        void accept(long entityTypeId, long itemId);
    }
}
