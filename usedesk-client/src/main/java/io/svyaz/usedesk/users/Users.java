package io.svyaz.usedesk.users;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.usedesk.Attachment;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.Method.Verb;
import io.svyaz.usedesk.internal.NewId;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agents and their groups. Only the dialect RPC has them. Immutable and thread-safe. */
public final class Users {
    private static final Method<List<User>> LIST = Method.rows("users", User.class, "users", "data");
    private static final Method<List<Group>> GROUPS =
            Method.rows("groups", Group.class).as(Verb.POST, "groups", "groups", "data");
    private static final Method<NewId> CREATE = Method.write("create/user", Idempotency.ONCE, NewId.class);
    private static final Method<NewId> UPDATE = Method.write("update/user", Idempotency.IDEMPOTENT, NewId.class);
    private static final Method<NewId> DELETE = Method.write("delete/user", Idempotency.IDEMPOTENT, NewId.class);

    private final UsedeskCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Users(UsedeskCalls calls) {
        this.calls = calls;
    }

    /**
     * All agents.
     *
     * @return {@code users}
     */
    public Call<List<User>> list() {
        return list(Map.of());
    }

    /**
     * The agents of a group.
     *
     * @param groupId the group
     * @return {@code users}
     */
    public Call<List<User>> inGroup(long groupId) {
        return list(Map.of("group_id", groupId));
    }

    /**
     * The agents that a text finds.
     *
     * @param text part of a name or an address
     * @return {@code users}
     */
    public Call<List<User>> search(String text) {
        return list(Map.of("query", text));
    }

    /**
     * One agent.
     *
     * @param userId its number
     * @return {@code users}; empty when there is no such agent
     */
    public Call<Optional<User>> get(long userId) {
        return list(Map.of("user_id", userId))
                .map(users -> users.stream().filter(user -> user.id() == userId).findFirst());
    }

    private Call<List<User>> list(Map<String, Object> params) {
        calls.requireRpc("list of agents");
        return calls.call(LIST, params);
    }

    /**
     * Creates an agent. Sent once.
     *
     * @param fields name, email, password and group at least
     * @return {@code create/user}, the number of the agent
     */
    public Call<Long> create(UserFields fields) {
        calls.requireRpc("agents");
        return NewId.of(calls.call(CREATE, fields.asMap()));
    }

    /**
     * Changes an agent. Twice is the same as once.
     *
     * @param userId its number
     * @param fields what to set
     * @return {@code update/user}, the number of the agent
     */
    public Call<Long> update(long userId, UserFields fields) {
        return changed(userId, fields.asMap(), List.of());
    }

    /**
     * Sets the picture of an agent.
     *
     * @param userId its number
     * @param picture up to 15 MB
     * @return {@code update/user}, the number of the agent
     */
    public Call<Long> avatar(long userId, Attachment picture) {
        return changed(userId, Map.of(), List.of(picture));
    }

    private Call<Long> changed(long userId, Map<String, Object> fields, List<Attachment> avatar) {
        calls.requireRpc("agents");
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("user_id", userId);
        params.putAll(fields);
        return calls.call(UPDATE, params, "avatar", avatar).map(done -> userId);
    }

    /**
     * Deletes an agent. Bots and the last administrator cannot be deleted; tickets stay with the agent.
     *
     * @param userId its number
     * @return {@code delete/user}, the number of the agent
     */
    public Call<Long> delete(long userId) {
        calls.requireRpc("agents");
        return calls.call(DELETE, Map.of("user_id", userId)).map(done -> userId);
    }

    /**
     * All groups with their agents.
     *
     * @return {@code groups}
     */
    public Call<List<Group>> groups() {
        calls.requireRpc("groups");
        return calls.call(GROUPS, Map.of());
    }
}
