package io.svyaz.usedesk.clients;

import io.svyaz.core.Call;
import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import io.svyaz.core.internal.FindOrCreateCall;
import io.svyaz.core.internal.KeyLocks;
import io.svyaz.usedesk.Acknowledgement;
import io.svyaz.usedesk.Attachment;
import io.svyaz.usedesk.internal.ListingCall;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.Method.Verb;
import io.svyaz.usedesk.internal.NewId;
import io.svyaz.usedesk.internal.OffsetPages;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The people who ask. Immutable and thread-safe. */
public final class Clients {
    private static final Method<List<Client>> LIST = Method.rows("clients", Client.class, "clients", "data");
    private static final Method<List<Client>> LIST_REST = LIST.as(Verb.GET, "clients", "clients", "data");
    private static final Method<List<ClientAnswer>> GET = Method.rows("client", ClientAnswer.class);
    private static final Method<ClientCard> GET_REST =
            Method.read("client", ClientCard.class).as(Verb.GET, "clients/{}", "client", "data");
    private static final Method<NewId> CREATE = Method.write("create/client", Idempotency.ONCE, NewId.class);
    private static final Method<NewId> CREATE_REST = CREATE.as(Verb.POST, "clients", "client", "data");
    private static final Method<NewId> UPDATE = Method.write("update/client", Idempotency.IDEMPOTENT, NewId.class);
    private static final Method<NewId> NOTE = Method.write("update/client", Idempotency.ONCE, NewId.class);
    private static final Method<Acknowledgement> NOTE_REST = Method.write(
                    "update/client", Idempotency.ONCE, Acknowledgement.class)
            .as(Verb.POST, "clients/{}/comments");

    private final UsedeskCalls calls;
    private final KeyLocks turns = new KeyLocks();

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Clients(UsedeskCalls calls) {
        this.calls = calls;
    }

    /**
     * The clients that a query asks for, as {@link #list(ClientQuery)}.
     *
     * @param query from everything to what is wanted
     * @return the listing
     */
    public Listing<Client> list(UnaryOperator<ClientQuery> query) {
        return list(query.apply(ClientQuery.all()));
    }

    /**
     * The clients that a query asks for, each once.
     *
     * @param query which
     * @return {@code clients}
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Listing<Client> list(ClientQuery query) {
        calls.requireRpc("list of clients");
        return new OffsetPages<>(calls, LIST, query.asMap()).listing(Client::id);
    }

    /**
     * All clients with an e-mail address, in any letter case. The vendor's search also finds names and telephones; what has not this
     * address is left out.
     *
     * @param email one address
     * @return {@code clients}; empty when there is none
     */
    public Call<List<Client>> findByEmail(String email) {
        String address = required(email, "email");
        if (calls.isRest()) {
            // Rows of this form need not show the address they were found by.
            return calls.call(LIST_REST, Map.of("email", address))
                    .map(rows -> fitting(rows, row -> row.addresses().isEmpty() || Contacts.hasEmail(row, address)));
        }
        return search(address, "full_match", row -> Contacts.hasEmail(row, address));
    }

    /**
     * All clients with a telephone, however it is written; a Russian number may begin with 8 or 7.
     *
     * @param phone one number
     * @return {@code clients}; empty when there is none
     */
    public Call<List<Client>> findByPhone(String phone) {
        String digits = Contacts.phone(required(phone, "phone"));
        if (digits.isEmpty()) {
            throw new IllegalArgumentException("This telephone holds no digits.");
        }
        if (calls.isRest()) {
            return calls.call(LIST_REST, Map.of("phone", phone.strip()))
                    .map(rows -> fitting(rows, row -> row.phone().isEmpty() || Contacts.hasPhone(row, digits)));
        }
        // A number that somebody stored with the other first digit must be found, too.
        return search(Contacts.withoutPrefix(digits), "partial_match", row -> Contacts.hasPhone(row, digits));
    }

    private Call<List<Client>> search(String value, String searchType, Predicate<Client> fits) {
        ClientQuery query = ClientQuery.all().text(value).searchType(searchType).page(0);
        return new ListingCall<>(list(query)).map(rows -> fitting(rows, fits));
    }

    private static List<Client> fitting(List<Client> rows, Predicate<Client> fits) {
        return rows.stream().filter(fits).toList();
    }

    /**
     * One client with all that is known.
     *
     * @param clientId its number
     * @return {@code client}; empty when there is no such client
     */
    public Call<Optional<ClientCard>> get(long clientId) {
        if (calls.isRest()) {
            return calls.call(GET_REST, Map.of(), clientId).map(Optional::of);
        }
        return calls.call(GET, Map.of("client_id", clientId))
                .map(answers ->
                        answers.stream().flatMap(each -> each.card().stream()).findFirst());
    }

    /**
     * Creates a client, whoever else there is. Sent once. {@link #findOrCreateByEmail} looks first.
     *
     * @param fields who
     * @return {@code create/client}, the number of the client
     * @throws UnsupportedOperationException for custom fields in the dialect RPC, which has none for clients
     */
    public Call<Long> create(ClientFields fields) {
        return NewId.of(
                calls.isRest()
                        ? calls.call(CREATE_REST, ClientParameters.rest(fields))
                        : calls.call(CREATE, ClientParameters.rpc(fields)));
    }

    /**
     * Changes a client. Addresses and telephones are added, a note is appended; so with a note it is sent once, otherwise it may be
     * repeated.
     *
     * @param clientId its number
     * @param fields what to set
     * @return {@code update/client}, the number of the client
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Call<Long> update(long clientId, ClientFields fields) {
        calls.requireRpc("change of clients");
        boolean adds =
                (fields.get("note").isPresent() && !fields.get("is_new_note").equals(Optional.of("true")))
                        || fields.asMap().containsKey("messengers")
                        || fields.asMap().containsKey("sites");
        return update(adds ? NOTE : UPDATE, clientId, ClientParameters.rpc(fields), List.of());
    }

    /**
     * Sets the picture of a client.
     *
     * @param clientId its number
     * @param picture up to 15 MB
     * @return {@code update/client}, the number of the client
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Call<Long> avatar(long clientId, Attachment picture) {
        calls.requireRpc("change of clients");
        return update(UPDATE, clientId, Map.of(), List.of(picture));
    }

    /**
     * Merges another card into this one.
     *
     * @param clientId the card that stays
     * @param otherId the card that goes
     * @return {@code update/client}, the number of the client; sent once: the second time the other card is gone
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Call<Long> merge(long clientId, long otherId) {
        calls.requireRpc("merging of clients");
        return update(NOTE, clientId, Map.of("merge_id", otherId), List.of());
    }

    /**
     * Appends a note to a client. Sent once.
     *
     * @param clientId its number
     * @param text the note
     * @return {@code update/client}, the number of the client
     */
    public Call<Long> addNote(long clientId, String text) {
        if (calls.isRest()) {
            Map<String, Object> params = new LinkedHashMap<>();
            params.put("message", text);
            params.put("type", "note");
            return calls.call(NOTE_REST, params, clientId).map(done -> clientId);
        }
        return update(NOTE, clientId, Map.of("note", text), List.of());
    }

    private Call<Long> update(
            Method<NewId> method, long clientId, Map<String, Object> fields, List<Attachment> avatar) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("client_id", clientId);
        params.putAll(fields);
        return calls.call(method, params, "avatar", avatar).map(done -> clientId);
    }

    /**
     * The client with an e-mail address, created when there is none. Calls of this client about the same address take turns; when the
     * answer to a creation is lost it is looked for again and never created a second time.
     *
     * @param email one address; added to the fields
     * @param fields who, when there is none
     * @return found, created, or several to choose from
     */
    public Call<FindOrCreate<Client>> findOrCreateByEmail(String email, ClientFields fields) {
        ClientFields all = ClientParameters.withEmail(fields, required(email, "email"));
        return findOrCreate("email " + Contacts.email(email), findByEmail(email), all);
    }

    /**
     * The client with a telephone, created when there is none; as {@link #findOrCreateByEmail} does.
     *
     * @param phone one number; added to the fields
     * @param fields who, when there is none
     * @return found, created, or several to choose from
     * @throws IllegalArgumentException when the fields hold another number: the client would never be found by this one
     */
    public Call<FindOrCreate<Client>> findOrCreateByPhone(String phone, ClientFields fields) {
        ClientFields all = ClientParameters.withPhone(fields, required(phone, "phone"));
        return findOrCreate("phone " + Contacts.phone(phone), findByPhone(phone), all);
    }

    /**
     * The client of a user of the host, by the host's key. Asks what the host remembers; then looks for the e-mail address and, where
     * there is none in the fields, for the telephone; then creates. What was found or created is remembered.
     *
     * @param externalId the host's key
     * @param fields who, with an e-mail address or a telephone
     * @param ids what the host remembers
     * @return found, created, or several to choose from; with several nothing is remembered
     * @throws IllegalArgumentException when the fields hold neither
     */
    public Call<FindOrCreate<Client>> findOrCreateByExternalId(String externalId, ClientFields fields, ClientIds ids) {
        Optional<String> email = ClientParameters.firstEmail(fields);
        Call<FindOrCreate<Client>> other;
        if (email.isPresent()) {
            other = findOrCreateByEmail(email.get(), fields);
        } else {
            other = findOrCreateByPhone(
                    fields.get("phone")
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "A client is found by e-mail or telephone. Set one of them.")),
                    fields);
        }
        return new RememberingCall(required(externalId, "externalId"), ids, this::get, other);
    }

    private Call<FindOrCreate<Client>> findOrCreate(String key, Call<List<Client>> find, ClientFields fields) {
        Call<Client> create = create(fields).map(id -> ClientParameters.client(id, fields));
        return new FindOrCreateCall<>(
                "usedesk.clients.findOrCreate", turns, key, calls.engine().deadline(), find, create);
    }

    private static String required(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; the vendor would find everyone.");
        }
        return text.strip();
    }
}
