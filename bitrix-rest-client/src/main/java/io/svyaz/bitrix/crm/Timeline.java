package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;

/** What stands in the timelines of CRM records. Scope {@code crm}. Immutable and thread-safe. */
public final class Timeline {
    private static final BitrixMethod<Boolean> PIN = Done.method("crm.timeline.item.pin", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> UNPIN = Done.method("crm.timeline.item.unpin", Idempotency.IDEMPOTENT);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Timeline(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Comments.
     *
     * @return the calls of {@code crm.timeline.comment.*}
     */
    public TimelineComments comments() {
        return new TimelineComments(calls);
    }

    /**
     * At which records an entry stands.
     *
     * @return the calls of {@code crm.timeline.bindings.*}
     */
    public TimelineBindings bindings() {
        return new TimelineBindings(calls);
    }

    /**
     * Notes pinned to entries.
     *
     * @return the calls of {@code crm.timeline.note.*}
     */
    public TimelineNotes notes() {
        return new TimelineNotes(calls);
    }

    /**
     * Log entries of applications.
     *
     * @return the calls of {@code crm.timeline.logmessage.*}
     */
    public LogMessages logMessages() {
        return new LogMessages(calls);
    }

    /**
     * Icons for log entries and activities.
     *
     * @return the calls of {@code crm.timeline.icon.*}
     */
    public TimelineImages icons() {
        return TimelineImages.icons(calls);
    }

    /**
     * Logos for configurable activities.
     *
     * @return the calls of {@code crm.timeline.logo.*}
     */
    public TimelineImages logos() {
        return TimelineImages.logos(calls);
    }

    /**
     * Blocks that an application adds to entries.
     *
     * @return the calls of {@code crm.timeline.layout.blocks.*}
     */
    public LayoutBlocks layouts() {
        return LayoutBlocks.ofTimeline(calls);
    }

    /**
     * Pins an entry to the top.
     *
     * @param id of the entry
     * @param owner where it is pinned
     * @return {@code crm.timeline.item.pin}, answers true
     */
    public Call<Boolean> pin(long id, CrmOwner owner) {
        return calls.call(PIN, Map.of("id", id, "ownerTypeId", owner.entityTypeId(), "ownerId", owner.id()));
    }

    /**
     * Takes an entry from the top.
     *
     * @param id of the entry
     * @param owner where it is pinned
     * @return {@code crm.timeline.item.unpin}, answers true
     */
    public Call<Boolean> unpin(long id, CrmOwner owner) {
        return calls.call(UNPIN, Map.of("id", id, "ownerTypeId", owner.entityTypeId(), "ownerId", owner.id()));
    }
}
