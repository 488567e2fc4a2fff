package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.clients.Client;
import io.svyaz.usedesk.clients.ClientCard;
import io.svyaz.usedesk.clients.ClientFields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The clients of a Usedesk account.
 *
 * <p>Usedesk documents no search by custom field and shows none on a client, so {@link #findByUserId} finds nobody, and the shop user's
 * id is written only when the client is made. Cards can be changed only in the dialect RPC.
 */
public final class UsedeskCustomers implements CustomerDirectory {

    /** {@code usedesk, client}. */
    public static final IdKind KIND = new IdKind("usedesk", "client");

    private final UsedeskClient usedesk;
    private final OptionalLong userIdField;
    private final String noteLabel;

    private UsedeskCustomers(UsedeskClient usedesk, OptionalLong userIdField, String noteLabel) {
        this.usedesk = usedesk;
        this.userIdField = userIdField;
        this.noteLabel = noteLabel;
    }

    /**
     * Clients that do not show the shop user's id.
     *
     * @param usedesk the account
     * @return the directory
     */
    public static UsedeskCustomers of(UsedeskClient usedesk) {
        return new UsedeskCustomers(usedesk, OptionalLong.empty(), "");
    }

    /**
     * Writes the shop user's id into a custom field of new clients; only the dialect REST has those.
     *
     * @param fieldId number of the field
     * @return a changed copy
     */
    public UsedeskCustomers userIdInField(long fieldId) {
        return new UsedeskCustomers(usedesk, OptionalLong.of(fieldId), "");
    }

    /**
     * Writes the shop user's id into the note of new clients, for the dialect RPC.
     *
     * @param label before the id, for example {@code "User of the shop: "}
     * @return a changed copy
     */
    public UsedeskCustomers userIdInNote(String label) {
        return new UsedeskCustomers(usedesk, OptionalLong.empty(), label);
    }

    @Override
    public IdKind kind() {
        return KIND;
    }

    @Override
    public Optional<Customer> find(String customerId) {
        return usedesk.clients().get(Long.parseLong(customerId)).execute().map(UsedeskCustomers::customer);
    }

    @Override
    public List<Customer> findByEmail(String email) {
        return customers(usedesk.clients().findByEmail(email).execute());
    }

    @Override
    public List<Customer> findByPhone(Phone phone) {
        return customers(usedesk.clients().findByPhone(phone.e164()).execute());
    }

    @Override
    public List<Customer> findByUserId(String userId) {
        return List.of();
    }

    @Override
    public String create(CustomerFields fields) {
        ClientFields card = written(fields);
        Optional<String> userId = fields.userId();
        if (userId.isPresent() && userIdField.isPresent()) {
            card = card.customField(userIdField.getAsLong(), userId.get());
        } else if (userId.isPresent() && !noteLabel.isEmpty()) {
            card = card.note(noteLabel + userId.get());
        }
        return usedesk.clients().create(card).execute().toString();
    }

    @Override
    public void update(String customerId, CustomerFields fields) {
        ClientFields changes = written(fields);
        if (!changes.asMap().isEmpty()) {
            usedesk.clients().update(Long.parseLong(customerId), changes).execute();
        }
    }

    private static ClientFields written(CustomerFields fields) {
        ClientFields card = ClientFields.create();
        Optional<String> name = fields.fullName();
        if (name.isPresent()) {
            card = card.name(name.get());
        }
        if (fields.email().isPresent()) {
            card = card.emails(fields.email().get());
        }
        return fields.phone().isPresent() ? card.phone(fields.phone().get().e164()) : card;
    }

    private static List<Customer> customers(List<Client> rows) {
        return rows.stream()
                .map(row -> new Customer(
                        Long.toString(row.id()),
                        row.name().orElse(""),
                        row.addresses(),
                        row.phone().stream().toList(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static Customer customer(ClientCard card) {
        return new Customer(
                Long.toString(card.id()),
                card.name().orElse(""),
                card.emails().stream().flatMap(each -> each.email().stream()).toList(),
                card.phones().stream().flatMap(each -> each.phone().stream()).toList(),
                Optional.empty(),
                card.createdAt());
    }
}
