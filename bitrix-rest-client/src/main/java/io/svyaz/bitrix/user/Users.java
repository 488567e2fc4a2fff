package io.svyaz.bitrix.user;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.QueryParameters;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The users of a portal. Scope {@code user}, for reading also {@code user_basic} or {@code user_brief}. Immutable and thread-safe. */
public final class Users {
    private static final BitrixMethod<User> CURRENT = BitrixMethod.of("user.current", Idempotency.READ, User.class);
    private static final ListMethod<User> LIST = ListMethod.of("user.get", User.class);
    private static final ListMethod<User> SEARCH = ListMethod.of("user.search", User.class);
    private static final BitrixMethod<Map<String, String>> FIELDS = BitrixMethod.map("user.fields", String.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("user.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("user.update", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Users(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Whose rights the webhook or token has.
     *
     * @return {@code user.current}
     */
    public Call<User> current() {
        return calls.call(CURRENT, Map.of());
    }

    /**
     * One user.
     *
     * @param id the user's id
     * @return {@code user.get} with this id; empty when there is none
     */
    public Call<Optional<User>> get(long id) {
        return calls.call(LIST.page(), Map.of("FILTER", Map.of("ID", id)))
                .map(users -> users.stream().findFirst());
    }

    /**
     * Users by condition, 50 a page, sorted by one field.
     *
     * <p>Pages are counted by offset: sort by {@code ID} for a steady walk.
     *
     * @param query conditions as {@code FILTER} takes them, for example {@code ACTIVE} or {@code UF_DEPARTMENT}
     * @return {@code user.get}
     */
    public RecordListing<User> list(UnaryOperator<RecordQuery> query) {
        return calls.list(LIST, parameters("user.get", query));
    }

    /**
     * Users by a part of their name, position or department, 50 a page, sorted by one field.
     *
     * @param query conditions as {@code FILTER} takes them, for example {@code FIND} or {@code LAST_NAME}
     * @return {@code user.search}
     */
    public RecordListing<User> search(UnaryOperator<RecordQuery> query) {
        return calls.list(SEARCH, parameters("user.search", query));
    }

    /**
     * The names of the fields in the language of the portal.
     *
     * @return {@code user.fields}, by the vendor's name
     */
    public Call<Map<String, String>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Invites a user. Needs administrator's rights; a wrong or known address is refused.
     *
     * @param fields at least the e-mail address
     * @return {@code user.add}, answers the new id
     */
    public Call<Long> add(UserFields fields) {
        return calls.call(ADD, fields.asMap());
    }

    /**
     * Changes the fields that are set and leaves the rest. Needs administrator's rights for others than oneself.
     *
     * @param id the user's id
     * @param fields what changes
     * @return {@code user.update}, answers true
     */
    public Call<Boolean> update(long id, UserFields fields) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("ID", id);
        parameters.putAll(fields.asMap());
        return calls.call(UPDATE, parameters);
    }

    private static Map<String, @Nullable Object> parameters(String method, UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return new QueryParameters(method)
                .filter("FILTER", asked)
                .select("select", asked)
                .order("SORT", "ORDER", asked)
                .asMap();
    }
}
