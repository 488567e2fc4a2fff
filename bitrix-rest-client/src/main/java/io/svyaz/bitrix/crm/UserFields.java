package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The user fields of one kind of record. Scope {@code crm}, with an administrator's rights. Immutable and thread-safe. */
public final class UserFields {
    private static final Methods LEAD = Methods.of(UserFieldEntity.LEAD);
    private static final Methods DEAL = Methods.of(UserFieldEntity.DEAL);
    private static final Methods CONTACT = Methods.of(UserFieldEntity.CONTACT);
    private static final Methods COMPANY = Methods.of(UserFieldEntity.COMPANY);
    private static final Methods REQUISITE = Methods.of(UserFieldEntity.REQUISITE);
    private static final BitrixMethod<List<UserFieldType>> TYPES =
            BitrixMethod.list("crm.userfield.types", UserFieldType.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.userfield.fields", FieldDescription.class);
    private static final BitrixMethod<Map<String, FieldDescription>> OPTION_FIELDS =
            BitrixMethod.map("crm.userfield.enumeration.fields", FieldDescription.class);
    private static final BitrixMethod<Map<String, FieldDescription>> SETTINGS_FIELDS =
            BitrixMethod.map("crm.userfield.settings.fields", FieldDescription.class);

    private final BitrixCalls calls;
    private final Methods methods;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param entity whose fields
     */
    public UserFields(BitrixCalls calls, UserFieldEntity entity) {
        this.calls = calls;
        this.methods = switch (entity) {
            case LEAD -> LEAD;
            case DEAL -> DEAL;
            case CONTACT -> CONTACT;
            case COMPANY -> COMPANY;
            case REQUISITE -> REQUISITE;
        };
    }

    /**
     * One user field with labels in all languages.
     *
     * @param id the field's id
     * @return {@code .userfield.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<UserFieldDefinition> get(long id) {
        return calls.call(methods.get, Map.of("id", id));
    }

    /**
     * User fields by condition. They come without labels, unless the condition {@code LANG} names a language.
     *
     * @param query conditions and order; all fields come
     * @return {@code .userfield.list}, all at once
     */
    public Call<List<UserFieldDefinition>> list(UnaryOperator<ListQuery> query) {
        return calls.call(methods.list, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes a user field. Never sent again once its bytes may have arrived.
     *
     * @param fields name and type are required
     * @return {@code .userfield.add}, answers the new id
     */
    public Call<Long> add(UserFieldDefinitionFields fields) {
        return calls.call(methods.add, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. An update that adds choices is not repeated after a doubtful
     * failure.
     *
     * @param id the field's id
     * @param fields what changes
     * @return {@code .userfield.update}, answers true
     */
    public Call<Boolean> update(long id, UserFieldDefinitionFields fields) {
        return calls.call(
                methods.update,
                Map.of("id", id, "fields", fields.asMap()),
                fields.addsOptions() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a user field with all its values.
     *
     * @param id the field's id
     * @return {@code .userfield.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(methods.delete, Map.of("id", id));
    }

    /**
     * The types that user fields of the CRM may have.
     *
     * @return {@code crm.userfield.types}, all at once
     */
    public Call<List<UserFieldType>> types() {
        return calls.call(TYPES, Map.of());
    }

    /**
     * What a user field holds.
     *
     * @return {@code crm.userfield.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * What a choice of an {@code enumeration} holds.
     *
     * @return {@code crm.userfield.enumeration.fields}, by name
     */
    public Call<Map<String, FieldDescription>> optionFields() {
        return calls.call(OPTION_FIELDS, Map.of());
    }

    /**
     * What the settings of a type hold.
     *
     * @param type for example {@code double}
     * @return {@code crm.userfield.settings.fields}, by name
     */
    public Call<Map<String, FieldDescription>> settingsFields(String type) {
        return calls.call(SETTINGS_FIELDS, Map.of("type", type));
    }

    private record Methods(
            BitrixMethod<UserFieldDefinition> get,
            BitrixMethod<List<UserFieldDefinition>> list,
            BitrixMethod<Long> add,
            BitrixMethod<Boolean> update,
            BitrixMethod<Boolean> delete) {
        static Methods of(UserFieldEntity entity) {
            String family = entity.family();
            return new Methods(
                    BitrixMethod.of(family + ".get", Idempotency.READ, UserFieldDefinition.class),
                    BitrixMethod.list(family + ".list", UserFieldDefinition.class),
                    BitrixMethod.of(family + ".add", Idempotency.ONCE, Long.class),
                    BitrixMethod.of(family + ".update", Idempotency.IDEMPOTENT, Boolean.class),
                    BitrixMethod.of(family + ".delete", Idempotency.IDEMPOTENT, Boolean.class));
        }
    }
}
