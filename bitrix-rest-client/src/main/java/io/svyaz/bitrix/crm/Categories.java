package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/** The funnels of an object type. Scope {@code crm}. Immutable and thread-safe. */
public final class Categories {
    private static final BitrixMethod<Category> GET = BitrixMethod.of(
                    "crm.category.get", Idempotency.READ, Category.class)
            .in("category");
    private static final BitrixMethod<List<Category>> LIST =
            BitrixMethod.list("crm.category.list", Category.class).in("categories");
    private static final BitrixMethod<Category> ADD = BitrixMethod.of(
                    "crm.category.add", Idempotency.ONCE, Category.class)
            .in("category");
    private static final BitrixMethod<Category> UPDATE = BitrixMethod.of(
                    "crm.category.update", Idempotency.IDEMPOTENT, Category.class)
            .in("category");
    private static final BitrixMethod<Boolean> DELETE = Done.method("crm.category.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.category.fields", FieldDescription.class).in("fields");

    private final BitrixCalls calls;
    private final int entityTypeId;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param entityTypeId the object type, see {@link CrmOwner}
     */
    public Categories(BitrixCalls calls, int entityTypeId) {
        this.calls = calls;
        this.entityTypeId = entityTypeId;
    }

    /**
     * One funnel.
     *
     * @param id the funnel's id
     * @return {@code crm.category.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Category> get(long id) {
        return calls.call(GET, Map.of("entityTypeId", entityTypeId, "id", id));
    }

    /**
     * All funnels.
     *
     * @return {@code crm.category.list}, all at once
     */
    public Call<List<Category>> list() {
        return calls.call(LIST, Map.of("entityTypeId", entityTypeId));
    }

    /**
     * Makes a funnel. Never sent again once its bytes may have arrived.
     *
     * @param fields the name is required
     * @return {@code crm.category.add}, answers the new funnel
     */
    public Call<Category> add(CategoryFields fields) {
        return calls.call(ADD, Map.of("entityTypeId", entityTypeId, "fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the funnel's id
     * @param fields what changes
     * @return {@code crm.category.update}, answers the funnel
     */
    public Call<Category> update(long id, CategoryFields fields) {
        return calls.call(UPDATE, Map.of("entityTypeId", entityTypeId, "id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a funnel that holds no records and is not the default.
     *
     * @param id the funnel's id
     * @return {@code crm.category.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("entityTypeId", entityTypeId, "id", id));
    }

    /**
     * What a funnel holds.
     *
     * @return {@code crm.category.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of("entityTypeId", entityTypeId));
    }
}
