package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The contacts of a portal, that is its persons. Scope {@code crm}. Immutable and thread-safe. */
public final class Contacts {
    private static final BitrixMethod<Contact> GET =
            BitrixMethod.of("crm.contact.get", Idempotency.READ, Contact.class);
    private static final ListMethod<Contact> LIST =
            ListMethod.of("crm.contact.list", Contact.class).keyset("ID", Contact::id);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.contact.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.contact.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.contact.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<RecordSchema> FIELDS =
            BitrixMethod.of("crm.contact.fields", Idempotency.READ, RecordSchema.class);
    private static final LinkMethods<CompanyLink> COMPANIES = LinkMethods.companies("crm.contact.company");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Contacts(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One contact with all its fields.
     *
     * @param id the contact's id
     * @return {@code crm.contact.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Contact> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Contacts by condition, 50 a page.
     *
     * <p>Pages are counted by offset: contacts that come or go meanwhile shift the pages. Sort by {@code ID} for a steady
     * walk.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.contact.list}
     */
    public RecordListing<Contact> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes a contact. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} look by {@code ORIGIN_ID} first.
     *
     * @param fields what it holds
     * @return {@code crm.contact.add}, answers the new id
     */
    public Call<Long> add(ContactFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. A telephone or e-mail without an id is added, not replaced; an
     * update that does so is not repeated after a doubtful failure.
     *
     * @param id the contact's id
     * @param fields what changes
     * @return {@code crm.contact.update}, answers true
     */
    public Call<Boolean> update(long id, ContactFields fields) {
        return calls.call(
                UPDATE,
                Map.of("id", id, "fields", fields.asMap()),
                fields.addsValues() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a contact with its timeline. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the contact's id
     * @return {@code crm.contact.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The fields that contacts have on this portal.
     *
     * @return {@code crm.contact.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * The companies of a contact.
     *
     * @return the calls of {@code crm.contact.company.*}
     */
    public Links<CompanyLink> companies() {
        return new Links<>(calls, COMPANIES);
    }
}
