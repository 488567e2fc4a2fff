package io.svyaz.usedesk.clients;

import io.svyaz.core.FieldSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client to create, or what to add to one. Immutable. */
public final class ClientFields extends FieldSet<ClientFields> {
    private static final ClientFields NONE = new ClientFields(Map.of());

    private ClientFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ClientFields with(Map<String, @Nullable Object> values) {
        return new ClientFields(values);
    }

    /**
     * Nothing is set.
     *
     * @return the empty set
     */
    public static ClientFields create() {
        return NONE;
    }

    /**
     * The name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public ClientFields name(String name) {
        return set("name", name);
    }

    /**
     * E-mail addresses; when changing, these are added.
     *
     * @param addresses {@code emails}
     * @return a changed copy
     */
    public ClientFields emails(String... addresses) {
        return set("emails", List.of(addresses));
    }

    /**
     * The telephone; when changing, it is added. Written in any form: the vendor gets the digits.
     *
     * @param phone {@code phone}
     * @return a changed copy
     */
    public ClientFields phone(String phone) {
        return set("phone", phone);
    }

    /**
     * {@code home}, {@code mobile}, {@code stationary}, {@code fax} or {@code other}.
     *
     * @param word {@code phone_type}
     * @return a changed copy
     */
    public ClientFields phoneType(String word) {
        return set("phone_type", word);
    }

    /**
     * A note; when changing, it is appended.
     *
     * @param text {@code note}
     * @return a changed copy
     */
    public ClientFields note(String text) {
        return set("note", text);
    }

    /**
     * The job.
     *
     * @param text {@code position}
     * @return a changed copy
     */
    public ClientFields position(String text) {
        return set("position", text);
    }

    /**
     * The country.
     *
     * @param text {@code client_country}
     * @return a changed copy
     */
    public ClientFields country(String text) {
        return set("client_country", text);
    }

    /**
     * The city.
     *
     * @param text {@code client_city}
     * @return a changed copy
     */
    public ClientFields city(String text) {
        return set("client_city", text);
    }

    /**
     * The address.
     *
     * @param text {@code client_address}
     * @return a changed copy
     */
    public ClientFields address(String text) {
        return set("client_address", text);
    }

    /**
     * Whether it is important.
     *
     * @param yes {@code status_vip}
     * @return a changed copy
     */
    public ClientFields vip(boolean yes) {
        return set("status_vip", yes);
    }

    /**
     * Whether it is a spammer.
     *
     * @param yes {@code status_spam}
     * @return a changed copy
     */
    public ClientFields spam(boolean yes) {
        return set("status_spam", yes);
    }

    /**
     * Replaces the note instead of appending to it, when changing.
     *
     * @return a changed copy
     */
    public ClientFields newNote() {
        return set("is_new_note", true);
    }

    /**
     * An account in a messenger; may be called for several.
     *
     * @param type {@code telegram}, {@code whatsapp}, {@code viber} or another word of the vendor's
     * @param identity the account, up to 64 characters
     * @return a changed copy
     */
    public ClientFields messenger(String type, String identity) {
        return added("messengers", "identity", identity, "type", type);
    }

    /**
     * A web site; may be called for several.
     *
     * @param url its address
     * @return a changed copy
     */
    public ClientFields site(String url) {
        List<Object> all = all("sites");
        all.add(Map.of("url", url));
        return set("sites", List.copyOf(all));
    }

    /**
     * A custom field of the client; may be called for several. Only the dialect REST has them.
     *
     * @param id the field
     * @param value text or number
     * @return a changed copy
     */
    public ClientFields customField(long id, Object value) {
        return added("custom_fields", "id", id, "value", value);
    }

    private ClientFields added(String list, String first, Object one, String second, Object other) {
        List<Object> all = all(list);
        Map<String, Object> element = new LinkedHashMap<>();
        element.put(first, one);
        element.put(second, other);
        all.add(element);
        return set(list, List.copyOf(all));
    }

    private List<Object> all(String name) {
        return asMap().get(name) instanceof List<?> before ? new ArrayList<>(before) : new ArrayList<>();
    }
}
