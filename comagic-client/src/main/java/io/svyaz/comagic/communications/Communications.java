package io.svyaz.comagic.communications;

import io.svyaz.comagic.data.CommunicationType;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.data.UserField;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.Map;

/**
 * Single calls, chats and forms. Immutable and thread-safe.
 */
public final class Communications {
    private static final RpcMethod<Outcome> COMMENT = RpcMethod.of("create.communication_comment", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_CHAT = RpcMethod.of("delete.chats", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_OFFLINE_MESSAGE =
            RpcMethod.of("delete.offline_messages", Outcome.class);
    private static final RpcMethod<List<UserField>> FORM_FIELDS =
            RpcMethod.list("get.offline_message_user_fields", UserField.class);
    private static final RpcMethod<Outcome> CREATE_FORM_FIELD =
            RpcMethod.of("create.offline_message_user_field", Outcome.class);
    private static final RpcMethod<Outcome> RENAME_FORM_FIELD =
            RpcMethod.of("update.offline_message_user_field", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_FORM_FIELD =
            RpcMethod.of("delete.offline_message_user_field", Outcome.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Communications(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * Writes a comment to a communication.
     *
     * @param type what kind of communication it is
     * @param communicationId the communication
     * @param comment the text
     * @return {@code create.communication_comment}
     */
    public Call<Outcome> comment(CommunicationType type, long communicationId, String comment) {
        return calls.call(
                COMMENT,
                Map.of("communication_type", type.value(), "communication_id", communicationId, "comment", comment));
    }

    /**
     * Deletes a chat.
     *
     * @param id the chat
     * @return {@code delete.chats}
     */
    public Call<Outcome> deleteChat(long id) {
        return calls.call(DELETE_CHAT, Map.of("id", id));
    }

    /**
     * Deletes a form.
     *
     * @param id the form
     * @return {@code delete.offline_messages}
     */
    public Call<Outcome> deleteOfflineMessage(long id) {
        return calls.call(DELETE_OFFLINE_MESSAGE, Map.of("id", id));
    }

    /**
     * The fields that the account added to forms.
     *
     * @param query which rows, which fields
     * @return {@code get.offline_message_user_fields}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<UserField> formFields(ListQuery query) {
        return calls.list(FORM_FIELDS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a field to forms.
     *
     * @param extId the id of your choice
     * @param name the name shown
     * @param dataType the kind of value, for example {@code string}
     * @return {@code create.offline_message_user_field}
     */
    public Call<Outcome> createFormField(String extId, String name, String dataType) {
        return calls.call(CREATE_FORM_FIELD, Map.of("ext_id", extId, "name", name, "data_type", dataType));
    }

    /**
     * Renames a field of forms.
     *
     * @param extId the field
     * @param name the new name
     * @return {@code update.offline_message_user_field}
     */
    public Call<Outcome> renameFormField(String extId, String name) {
        return calls.call(RENAME_FORM_FIELD, Map.of("ext_id", extId, "name", name));
    }

    /**
     * Deletes a field of forms.
     *
     * @param extId the field
     * @return {@code delete.offline_message_user_field}
     */
    public Call<Outcome> deleteFormField(String extId) {
        return calls.call(DELETE_FORM_FIELD, Map.of("ext_id", extId));
    }
}
