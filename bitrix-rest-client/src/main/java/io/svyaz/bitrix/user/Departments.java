package io.svyaz.bitrix.user;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.QueryParameters;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The departments of a portal. Scope {@code department}. Immutable and thread-safe. */
public final class Departments {
    private static final ListMethod<Department> LIST = ListMethod.of("department.get", Department.class);
    private static final BitrixMethod<Map<String, String>> FIELDS = BitrixMethod.map("department.fields", String.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("department.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE = Done.method("department.update", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> DELETE = Done.method("department.delete", Idempotency.IDEMPOTENT);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Departments(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Departments by condition, 50 a page, sorted by one field.
     *
     * @param query equal values only: {@code ID}, {@code NAME}, {@code SORT}, {@code PARENT}, {@code UF_HEAD}
     * @return {@code department.get}
     * @throws IllegalArgumentException for a selection, and for several fields to sort by
     */
    public RecordListing<Department> list(UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        QueryParameters parameters =
                new QueryParameters("department.get").noSelect(asked).order("sort", "order", asked);
        asked.conditions().forEach(parameters::with);
        return calls.list(LIST, parameters.asMap());
    }

    /**
     * The names of the fields in the language of the portal.
     *
     * @return {@code department.fields}, by the vendor's name
     */
    public Call<Map<String, String>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Makes a department.
     *
     * @param fields at least the name and the department above
     * @return {@code department.add}, answers the new id
     */
    public Call<Long> add(DepartmentFields fields) {
        return calls.call(ADD, fields.asMap());
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the department's id
     * @param fields what changes
     * @return {@code department.update}, answers true
     */
    public Call<Boolean> update(long id, DepartmentFields fields) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("ID", id);
        parameters.putAll(fields.asMap());
        return calls.call(UPDATE, parameters);
    }

    /**
     * Deletes a department.
     *
     * @param id the department's id
     * @return {@code department.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("ID", id));
    }
}
