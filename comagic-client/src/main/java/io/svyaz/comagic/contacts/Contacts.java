package io.svyaz.comagic.contacts;

import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.data.Named;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The address book of an account. Immutable and thread-safe.
 */
public final class Contacts {
    private static final RpcMethod<List<Contact>> LIST = RpcMethod.list("get.contacts", Contact.class);
    private static final RpcMethod<Created> CREATE = RpcMethod.of("create.contacts", Created.class);
    private static final RpcMethod<Outcome> UPDATE = RpcMethod.of("update.contacts", Outcome.class);
    private static final RpcMethod<Outcome> DELETE = RpcMethod.of("delete.contacts", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_ALL = RpcMethod.of("delete.contacts", Outcome.class);
    private static final RpcMethod<List<Named>> ORGANIZATIONS =
            RpcMethod.list("get.contact_organizations", Named.class);
    private static final RpcMethod<Created> CREATE_ORGANIZATION =
            RpcMethod.of("create.contact_organizations", Created.class);
    private static final RpcMethod<Outcome> RENAME_ORGANIZATION =
            RpcMethod.of("update.contact_organizations", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_ORGANIZATION =
            RpcMethod.of("delete.contact_organizations", Outcome.class);
    private static final RpcMethod<List<ContactGroup>> GROUPS =
            RpcMethod.list("get.group_contacts", ContactGroup.class);
    private static final RpcMethod<Created> CREATE_GROUP = RpcMethod.of("create.group_contacts", Created.class);
    private static final RpcMethod<Outcome> RENAME_GROUP = RpcMethod.of("update.group_contacts", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_GROUP = RpcMethod.of("delete.group_contacts", Outcome.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Contacts(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The contacts.
     *
     * @param query which rows, which fields
     * @return {@code get.contacts}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Contact> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a contact.
     *
     * @param fields what to set
     * @return the new id; {@code create.contacts}
     */
    public Call<Long> create(ContactFields fields) {
        return calls.call(CREATE, fields.asMap()).map(Created::id);
    }

    /**
     * Changes a contact. The vendor wants last name and telephones each time.
     *
     * @param id the contact
     * @param fields what to set
     * @return {@code update.contacts}
     */
    public Call<Outcome> update(long id, ContactFields fields) {
        return calls.call(UPDATE, fields.set("id", id).asMap());
    }

    /**
     * Deletes a contact.
     *
     * @param id the contact
     * @return {@code delete.contacts}
     */
    public Call<Outcome> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * Deletes contacts.
     *
     * @param ids the contacts
     * @return {@code delete.contacts}
     */
    public Call<Outcome> deleteAll(Collection<Long> ids) {
        return calls.call(DELETE_ALL, Map.of("ids", List.copyOf(ids)));
    }

    /**
     * The organizations.
     *
     * @param query which rows, which fields
     * @return {@code get.contact_organizations}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Named> organizations(ListQuery query) {
        return calls.list(ORGANIZATIONS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds an organization.
     *
     * @param name its name
     * @return the new id; {@code create.contact_organizations}
     */
    public Call<Long> createOrganization(String name) {
        return calls.call(CREATE_ORGANIZATION, Map.of("name", name)).map(Created::id);
    }

    /**
     * Renames an organization.
     *
     * @param id the organization
     * @param name the new name
     * @return {@code update.contact_organizations}
     */
    public Call<Outcome> renameOrganization(long id, String name) {
        return calls.call(RENAME_ORGANIZATION, Map.of("id", id, "name", name));
    }

    /**
     * Deletes an organization.
     *
     * @param id the organization
     * @return {@code delete.contact_organizations}
     */
    public Call<Outcome> deleteOrganization(long id) {
        return calls.call(DELETE_ORGANIZATION, Map.of("id", id));
    }

    /**
     * The groups of contacts.
     *
     * @param query which rows, which fields
     * @return {@code get.group_contacts}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<ContactGroup> groups(ListQuery query) {
        return calls.list(GROUPS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a group of contacts.
     *
     * @param name its name
     * @return the new id; {@code create.group_contacts}
     */
    public Call<Long> createGroup(String name) {
        return calls.call(CREATE_GROUP, Map.of("name", name)).map(Created::id);
    }

    /**
     * Renames a group of contacts.
     *
     * @param id the group
     * @param name the new name
     * @return {@code update.group_contacts}
     */
    public Call<Outcome> renameGroup(long id, String name) {
        return calls.call(RENAME_GROUP, Map.of("id", id, "name", name));
    }

    /**
     * Deletes a group of contacts.
     *
     * @param id the group
     * @return {@code delete.group_contacts}
     */
    public Call<Outcome> deleteGroup(long id) {
        return calls.call(DELETE_GROUP, Map.of("id", id));
    }
}
