package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The user fields of any object, smart processes among them. Scope {@code userfieldconfig} and that of the module.
 * Immutable and thread-safe.
 */
public final class UserFieldConfigs {
    private static final BitrixMethod<UserFieldConfig> GET = BitrixMethod.of(
                    "userfieldconfig.get", Idempotency.READ, UserFieldConfig.class)
            .in("field");
    private static final ListMethod<UserFieldConfig> LIST =
            ListMethod.of("userfieldconfig.list", UserFieldConfig.class).in("fields");
    private static final BitrixMethod<UserFieldConfig> ADD = BitrixMethod.of(
                    "userfieldconfig.add", Idempotency.ONCE, UserFieldConfig.class)
            .in("field");
    private static final BitrixMethod<UserFieldConfig> UPDATE = BitrixMethod.of(
                    "userfieldconfig.update", Idempotency.IDEMPOTENT, UserFieldConfig.class)
            .in("field");
    private static final BitrixMethod<Boolean> DELETE = Done.method("userfieldconfig.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Map<String, UserFieldConfigType>> TYPES = BitrixMethod.map(
                    "userfieldconfig.getTypes", UserFieldConfigType.class)
            .in("types");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public UserFieldConfigs(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One configuration with labels in all languages.
     *
     * @param moduleId for example {@code crm}
     * @param id the field's id
     * @return {@code userfieldconfig.get}, fails when there is none
     */
    public Call<UserFieldConfig> get(String moduleId, long id) {
        return calls.call(GET, Map.of("moduleId", moduleId, "id", id));
    }

    /**
     * Configurations by condition, 50 a page, without choices and labels.
     *
     * @param moduleId for example {@code crm}
     * @param query from everything to what is wanted
     * @return {@code userfieldconfig.list}
     */
    public RecordListing<UserFieldConfig> list(String moduleId, UnaryOperator<ListQuery> query) {
        Map<String, @Nullable Object> parameters = query.apply(ListQuery.all()).parameters("id");
        parameters.put("moduleId", moduleId);
        return calls.list(LIST, parameters);
    }

    /**
     * Configurations by condition, 50 a page, with labels in one language.
     *
     * @param moduleId for example {@code crm}
     * @param language for example {@code ru}
     * @param query conditions and order; all fields come
     * @return {@code userfieldconfig.list}
     */
    public RecordListing<UserFieldConfig> list(String moduleId, String language, UnaryOperator<ListQuery> query) {
        Map<String, @Nullable Object> parameters = query.apply(ListQuery.all()).parameters("id");
        parameters.put("moduleId", moduleId);
        parameters.put("select", Map.of("0", "*", "language", language));
        return calls.list(LIST, parameters);
    }

    /**
     * Makes a user field. Never sent again once its bytes may have arrived.
     *
     * @param moduleId for example {@code crm}
     * @param fields object, name and type are required
     * @return {@code userfieldconfig.add}, answers the new configuration
     */
    public Call<UserFieldConfig> add(String moduleId, UserFieldConfigFields fields) {
        return calls.call(ADD, Map.of("moduleId", moduleId, "field", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. An update that adds choices is not repeated after a
     * doubtful failure.
     *
     * @param moduleId for example {@code crm}
     * @param id the field's id
     * @param fields what changes
     * @return {@code userfieldconfig.update}, answers the configuration
     */
    public Call<UserFieldConfig> update(String moduleId, long id, UserFieldConfigFields fields) {
        return calls.call(
                UPDATE,
                Map.of("moduleId", moduleId, "id", id, "field", fields.asMap()),
                fields.addsOptions() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a user field with all its values.
     *
     * @param moduleId for example {@code crm}
     * @param id the field's id
     * @return {@code userfieldconfig.delete}, answers true
     */
    public Call<Boolean> delete(String moduleId, long id) {
        return calls.call(DELETE, Map.of("moduleId", moduleId, "id", id));
    }

    /**
     * The types that user fields of a module may have.
     *
     * @param moduleId for example {@code crm}
     * @return {@code userfieldconfig.getTypes}, by type
     */
    public Call<Map<String, UserFieldConfigType>> types(String moduleId) {
        return calls.call(TYPES, Map.of("moduleId", moduleId));
    }
}
