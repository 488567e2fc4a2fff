package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Comments in timelines. Scope {@code crm}. Immutable and thread-safe. */
public final class TimelineComments {
    private static final BitrixMethod<TimelineComment> GET =
            BitrixMethod.of("crm.timeline.comment.get", Idempotency.READ, TimelineComment.class);
    private static final ListMethod<TimelineComment> LIST =
            ListMethod.of("crm.timeline.comment.list", TimelineComment.class);
    private static final BitrixMethod<Long> ADD =
            BitrixMethod.of("crm.timeline.comment.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Long> UPDATE =
            BitrixMethod.of("crm.timeline.comment.update", Idempotency.IDEMPOTENT, Long.class);
    private static final BitrixMethod<Boolean> DELETE =
            Done.method("crm.timeline.comment.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.timeline.comment.fields", FieldDescription.class);

    private final BitrixCalls calls;

    TimelineComments(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One comment.
     *
     * @param id the comment's id
     * @return {@code crm.timeline.comment.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is
     *     none
     */
    public Call<TimelineComment> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * The comments of a record, 50 a page.
     *
     * @param owner whose comments
     * @param query order by {@code ID}, {@code CREATED} or {@code AUTHOR_ID}; the portal takes no more conditions
     * @return {@code crm.timeline.comment.list}
     */
    public RecordListing<TimelineComment> list(CrmOwner owner, UnaryOperator<ListQuery> query) {
        return calls.list(
                LIST,
                query.apply(ListQuery.all()
                                .where("ENTITY_TYPE", owner.lowerTypeName())
                                .where("ENTITY_ID", owner.id()))
                        .parameters());
    }

    /**
     * Makes a comment. Never sent again once its bytes may have arrived.
     *
     * @param owner where it shall stand
     * @param fields text and files
     * @return {@code crm.timeline.comment.add}, answers the new id
     */
    public Call<Long> add(CrmOwner owner, TimelineCommentFields fields) {
        return calls.call(
                ADD,
                Map.of(
                        "fields",
                        fields.set("ENTITY_TYPE", owner.lowerTypeName())
                                .set("ENTITY_ID", owner.id())
                                .asMap()));
    }

    /**
     * Changes a comment that stands at one record. Files that are set replace all earlier ones.
     *
     * @param id the comment's id
     * @param fields what changes
     * @return {@code crm.timeline.comment.update}, answers the id
     */
    public Call<Long> update(long id, TimelineCommentFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Changes a comment that may stand at several records.
     *
     * @param id the comment's id
     * @param owner one of the records it stands at
     * @param fields what changes
     * @return {@code crm.timeline.comment.update}, answers the id
     */
    public Call<Long> update(long id, CrmOwner owner, TimelineCommentFields fields) {
        return calls.call(
                UPDATE,
                Map.of(
                        "id", id,
                        "ownerTypeId", owner.entityTypeId(),
                        "ownerId", owner.id(),
                        "fields", fields.asMap()));
    }

    /**
     * Deletes a comment that stands at one record; fails when it stands at several.
     *
     * @param id the comment's id
     * @return {@code crm.timeline.comment.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * Takes a comment from one of the records it stands at.
     *
     * @param id the comment's id
     * @param owner the record it stands at
     * @return {@code crm.timeline.comment.delete}, answers true
     */
    public Call<Boolean> delete(long id, CrmOwner owner) {
        return calls.call(DELETE, Map.of("id", id, "ownerTypeId", owner.entityTypeId(), "ownerId", owner.id()));
    }

    /**
     * What a comment holds.
     *
     * @return {@code crm.timeline.comment.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
