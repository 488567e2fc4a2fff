package io.svyaz.comagic.tags;

import io.svyaz.comagic.data.CommunicationType;
import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.data.WritableFields;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The tags of an account, and setting them. Immutable and thread-safe.
 */
public final class Tags {
    private static final RpcMethod<List<Tag>> LIST = RpcMethod.list("get.tags", Tag.class);
    private static final RpcMethod<Created> CREATE = RpcMethod.of("create.tags", Created.class);
    private static final RpcMethod<Outcome> UPDATE = RpcMethod.of("update.tags", Outcome.class);
    private static final RpcMethod<Outcome> DELETE = RpcMethod.of("delete.tags", Outcome.class);
    private static final RpcMethod<Outcome> SET = RpcMethod.of("set.tag_communications", Outcome.class);
    private static final RpcMethod<Outcome> UNSET = RpcMethod.of("unset.tag_communications", Outcome.class);
    private static final RpcMethod<TaggedCommunication> REPLACE =
            RpcMethod.of("update.tags_communication", TaggedCommunication.class);
    private static final RpcMethod<Outcome> SET_ALL = RpcMethod.of("set.communications_tags", Outcome.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Tags(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The tags.
     *
     * @param query which rows, which fields
     * @return {@code get.tags}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Tag> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Makes a tag.
     *
     * @param name not taken yet
     * @return the new id; {@code create.tags}
     */
    public Call<Long> create(String name) {
        return calls.call(CREATE, Map.of("name", name)).map(Created::id);
    }

    /**
     * Renames a tag.
     *
     * @param id the tag
     * @param name the new name
     * @return {@code update.tags}
     */
    public Call<Outcome> update(long id, String name) {
        return calls.call(UPDATE, Map.of("id", id, "name", name));
    }

    /**
     * Deletes a tag.
     *
     * @param id the tag
     * @return {@code delete.tags}
     */
    public Call<Outcome> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * Sets a tag on a communication, beside those it has.
     *
     * @param type what kind of communication it is
     * @param communicationId the communication
     * @param tagId the tag
     * @return {@code set.tag_communications}
     */
    public Call<Outcome> set(CommunicationType type, long communicationId, long tagId) {
        return calls.call(
                SET, Map.of("communication_type", type.value(), "communication_id", communicationId, "tag_id", tagId));
    }

    /**
     * Takes a tag from a communication.
     *
     * @param type what kind of communication it is
     * @param communicationId the communication
     * @param tagId the tag
     * @return {@code unset.tag_communications}
     */
    public Call<Outcome> unset(CommunicationType type, long communicationId, long tagId) {
        return calls.call(
                UNSET,
                Map.of("communication_type", type.value(), "communication_id", communicationId, "tag_id", tagId));
    }

    /**
     * Sets the tags of a communication to exactly these.
     *
     * @param type what kind of communication it is
     * @param communicationId the communication
     * @param tagIds the tags, perhaps none
     * @return {@code update.tags_communication}
     */
    public Call<TaggedCommunication> replace(CommunicationType type, long communicationId, Collection<Long> tagIds) {
        return calls.call(
                REPLACE,
                Map.of(
                        "communication_type",
                        type.value(),
                        "communication_id",
                        communicationId,
                        "tag_ids",
                        List.copyOf(tagIds)));
    }

    /**
     * Sets tags on many communications in one call.
     *
     * @param taggings which tag on which communication
     * @return {@code set.communications_tags}
     */
    public Call<Outcome> setAll(Collection<Tagging> taggings) {
        return calls.call(
                SET_ALL,
                Map.of("items", taggings.stream().map(WritableFields::asMap).toList()));
    }
}
