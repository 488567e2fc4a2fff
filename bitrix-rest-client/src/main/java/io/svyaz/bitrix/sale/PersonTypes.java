package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The types of payers. Scope {@code sale}. Immutable and thread-safe. */
public final class PersonTypes {
    private static final BitrixMethod<PersonType> GET = BitrixMethod.of(
                    "sale.persontype.get", Idempotency.READ, PersonType.class)
            .in("personType");
    private static final ListMethod<PersonType> LIST = ListMethod.of("sale.persontype.list", PersonType.class)
            .in("personTypes")
            .keyset("id", PersonType::id);
    private static final BitrixMethod<PersonType> ADD = BitrixMethod.of(
                    "sale.persontype.add", Idempotency.ONCE, PersonType.class)
            .in("personType");
    private static final BitrixMethod<PersonType> UPDATE = BitrixMethod.of(
                    "sale.persontype.update", Idempotency.IDEMPOTENT, PersonType.class)
            .in("personType");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.persontype.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS = BitrixMethod.map(
                    "sale.persontype.getFields", FieldDescription.class)
            .in("personType");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public PersonTypes(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One type.
     *
     * @param id its id
     * @return {@code sale.persontype.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<PersonType> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Types by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.persontype.list}
     */
    public RecordListing<PersonType> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a type. Never sent again once its bytes may have arrived.
     *
     * @param fields the name is required
     * @return {@code sale.persontype.add}, answers the new type
     */
    public Call<PersonType> add(PersonTypeFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code sale.persontype.update}, answers the type
     */
    public Call<PersonType> update(long id, PersonTypeFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a type.
     *
     * @param id its id
     * @return {@code sale.persontype.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a type holds.
     *
     * @return {@code sale.persontype.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
