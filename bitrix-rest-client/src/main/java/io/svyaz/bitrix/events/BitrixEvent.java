package io.svyaz.bitrix.events;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a portal.
 *
 * <p>Most events say which record changed and nothing about how: read the record. It may have changed again meanwhile, and
 * after a deletion it is gone. What has no class of its own, or lacks the id its class needs, is an {@link UnknownEvent}
 * that keeps everything; new classes may come with any version, so have a branch for the rest.
 *
 * <pre>{@code
 * if (event instanceof CrmRecordEvent crm && crm.kind() == CrmRecordEvent.Kind.DEAL) { .. }
 *
 * switch (event) { // Java 21
 *     case CrmRecordEvent crm when crm.change() == Change.DELETED -> forget(crm.kind(), crm.id());
 *     case CrmRecordEvent crm -> refresh(crm.kind(), crm.id());
 *     case DynamicItemEvent item -> refresh(item.entityTypeId(), item.id());
 *     default -> { }
 * }
 * }</pre>
 */
public sealed interface BitrixEvent
        permits ActivityEvent,
                AppEvent,
                AppInstalledEvent,
                AppOpenedEvent,
                AppUninstalledEvent,
                CallEvent,
                CatalogEvent,
                CrmRecordEvent,
                CrmReferenceEvent,
                DealMovedEvent,
                DynamicItemEvent,
                MessengerEvent,
                OfflineQueueEvent,
                RecurringEvent,
                RobotEvent,
                SaleEvent,
                SignEvent,
                TaskCommentEvent,
                TaskEvent,
                TimelineCommentEvent,
                UnknownEvent,
                UserAddedEvent,
                UserFieldEvent,
                WorkspaceEvent {
    /**
     * What all events have, and the whole body.
     *
     * @return the head
     */
    EventHead head();

    /**
     * What it happened to, in a form that is unique among the events of this name in a portal.
     *
     * @return for example {@code 42}, or {@code 147:42} for a dynamic item; empty when the event is about no one thing
     */
    Optional<String> objectId();

    /**
     * The event as sent; compare without regard to letter case.
     *
     * @return for example {@code ONCRMDEALUPDATE}; empty for robots and an opened application
     */
    default String name() {
        return head().name();
    }

    /**
     * When the portal noticed it, in whole seconds.
     *
     * @return empty when the portal did not say
     */
    default Optional<Instant> ts() {
        return head().ts();
    }

    /**
     * Which binding it was sent for.
     *
     * @return empty for installations and some others
     */
    default Optional<String> handlerId() {
        return head().handlerId();
    }

    /**
     * The portal's lasting id, the key of a tenant.
     *
     * @return empty for rows of the offline queue
     */
    default Optional<String> memberId() {
        return head().memberId();
    }

    /**
     * The portal's host; may change when a portal is renamed.
     *
     * @return for example {@code portal.bitrix24.ru}
     */
    default Optional<String> domain() {
        return head().domain();
    }

    /**
     * What the event carries, as it came.
     *
     * @return each value is a {@code String} or such a map again; lists have the keys 0, 1, ..
     */
    default Map<String, Object> data() {
        return head().data();
    }

    /**
     * Recognises a second delivery of the same event: portal, event, object, {@code ts} and binding. Events about no one
     * thing count as the same when their data are.
     *
     * <p>{@code ts} has whole seconds: two changes of a record within one second have the same key. Collapse what still
     * waits by it, and where a handled one comes again, a repeated reading of the record is the safe answer.
     *
     * @return at most some hundred characters; empty when there is no {@code ts} to tell two deliveries apart by
     */
    default Optional<String> dedupeKey() {
        return DedupeKey.of(this);
    }
}
