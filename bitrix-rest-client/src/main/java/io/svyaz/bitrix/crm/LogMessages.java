package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;

/** Log entries that applications write into timelines. Scope {@code crm}. Immutable and thread-safe. */
public final class LogMessages {
    private static final BitrixMethod<LogMessage> GET = BitrixMethod.of(
                    "crm.timeline.logmessage.get", Idempotency.READ, LogMessage.class)
            .in("logMessage");
    private static final ListMethod<LogMessage> LIST = ListMethod.of("crm.timeline.logmessage.list", LogMessage.class);
    private static final BitrixMethod<LogMessage> ADD = BitrixMethod.of(
                    "crm.timeline.logmessage.add", Idempotency.ONCE, LogMessage.class)
            .in("logMessage");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.timeline.logmessage.delete", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    LogMessages(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One entry.
     *
     * @param id the entry's id
     * @return {@code crm.timeline.logmessage.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there
     *     is none
     */
    public Call<LogMessage> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * The entries of a record, 50 a page.
     *
     * @param owner whose entries
     * @return {@code crm.timeline.logmessage.list}
     */
    public RecordListing<LogMessage> list(CrmOwner owner) {
        return calls.list(LIST, Map.of("entityTypeId", owner.entityTypeId(), "entityId", owner.id()));
    }

    /**
     * Writes an entry. Never sent again once its bytes may have arrived.
     *
     * @param owner where it shall stand
     * @param title the heading
     * @param text the text
     * @param iconCode the icon, see {@link Timeline#icons()}
     * @return {@code crm.timeline.logmessage.add}, answers the new entry
     */
    public Call<LogMessage> add(CrmOwner owner, String title, String text, String iconCode) {
        return calls.call(
                ADD,
                Map.of(
                        "fields",
                        Map.of(
                                "entityTypeId", owner.entityTypeId(),
                                "entityId", owner.id(),
                                "title", title,
                                "text", text,
                                "iconCode", iconCode)));
    }

    /**
     * Deletes an entry of the calling application.
     *
     * @param id the entry's id
     * @return {@code crm.timeline.logmessage.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }
}
