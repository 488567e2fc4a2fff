package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.HashMap;
import java.util.Map;

/**
 * Notes pinned to timeline entries. Scope {@code crm}. Immutable and thread-safe.
 *
 * <p>An entry is named by its type, 1 history or 2 activity, and its id.
 */
public final class TimelineNotes {
    private static final BitrixMethod<TimelineNote> GET =
            BitrixMethod.of("crm.timeline.note.get", Idempotency.READ, TimelineNote.class);
    private static final BitrixMethod<Boolean> SAVE =
            BitrixMethod.of("crm.timeline.note.save", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.timeline.note.delete", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    TimelineNotes(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The note of an entry.
     *
     * @param owner the record in whose timeline it is
     * @param itemType 1 history, 2 activity
     * @param itemId of the entry
     * @return {@code crm.timeline.note.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is
     *     none
     */
    public Call<TimelineNote> get(CrmOwner owner, int itemType, long itemId) {
        return calls.call(GET, note(owner, itemType, itemId));
    }

    /**
     * Writes the note of an entry, over an earlier one.
     *
     * @param owner the record in whose timeline it is
     * @param itemType 1 history, 2 activity
     * @param itemId of the entry
     * @param text the note
     * @return {@code crm.timeline.note.save}, answers true
     */
    public Call<Boolean> save(CrmOwner owner, int itemType, long itemId, String text) {
        Map<String, Object> parameters = new HashMap<>(note(owner, itemType, itemId));
        parameters.put("text", text);
        return calls.call(SAVE, parameters);
    }

    /**
     * Deletes the note of an entry.
     *
     * @param owner the record in whose timeline it is
     * @param itemType 1 history, 2 activity
     * @param itemId of the entry
     * @return {@code crm.timeline.note.delete}, answers true
     */
    public Call<Boolean> delete(CrmOwner owner, int itemType, long itemId) {
        return calls.call(DELETE, note(owner, itemType, itemId));
    }

    private static Map<String, Object> note(CrmOwner owner, int itemType, long itemId) {
        return Map.of(
                "ownerTypeId", owner.entityTypeId(), "ownerId", owner.id(), "itemType", itemType, "itemId", itemId);
    }
}
