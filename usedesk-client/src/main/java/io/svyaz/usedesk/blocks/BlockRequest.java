package io.svyaz.usedesk.blocks;

import io.svyaz.usedesk.events.EventDetails;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.webhook.WebhookRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agent opened a ticket, and Usedesk asks what to show beside it. The block's secret is not in here. Immutable. */
public final class BlockRequest {
    private final EventDetails data;
    private final Map<String, @Nullable Object> values;

    BlockRequest(WebhookRequest request, String secretName) {
        this.data = UsedeskEvent.parseRule(request).details();
        Map<String, @Nullable Object> all = new LinkedHashMap<>(data.values());
        all.remove(secretName);
        this.values = all;
    }

    /**
     * The ticket.
     *
     * @return {@code ticket_id}
     */
    public Optional<Long> ticketId() {
        return data.ticketId();
    }

    /**
     * Who asks.
     *
     * @return {@code client_id}
     */
    public Optional<Long> clientId() {
        return data.clientId();
    }

    /**
     * The subject of the ticket.
     *
     * @return {@code subject}
     */
    public Optional<String> subject() {
        return data.text("subject");
    }

    /**
     * How the client is reached, for example an address.
     *
     * @return {@code contact}
     */
    public Optional<String> contact() {
        return data.text("contact");
    }

    /**
     * The name of the client.
     *
     * @return {@code client_data.name}
     */
    public Optional<String> clientName() {
        return client().get("name") instanceof String name && !name.isBlank() ? Optional.of(name) : Optional.empty();
    }

    /**
     * The e-mail addresses of the client.
     *
     * @return {@code client_data.emails}
     */
    public List<String> emails() {
        return texts("emails", "email");
    }

    /**
     * The telephones of the client.
     *
     * @return {@code client_data.phones}, the numbers alone
     */
    public List<String> phones() {
        return texts("phones", "phone");
    }

    /**
     * Whether the block is loaded with the ticket, or because an agent pressed its button.
     *
     * @return {@code is_auto_load}
     */
    public boolean isAutoLoad() {
        return data.text("is_auto_load").filter("1"::equals).isPresent();
    }

    /**
     * Any field that the administrator added.
     *
     * @param name of the field
     * @return empty when it is not there, a list or an object
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !(value instanceof Map) && !(value instanceof List))
                .map(Object::toString);
    }

    /**
     * Everything as it came, but the secret.
     *
     * @return values may be null
     */
    public Map<String, @Nullable Object> values() {
        return new LinkedHashMap<>(values);
    }

    private Map<?, ?> client() {
        return values.get("client_data") instanceof Map<?, ?> client ? client : Map.of();
    }

    private List<String> texts(String list, String member) {
        if (!(client().get(list) instanceof List<?> all)) {
            return List.of();
        }
        return all.stream()
                .map(each -> each instanceof Map<?, ?> object ? object.get(member) : each)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Override
    public String toString() {
        return "BlockRequest(ticket " + ticketId().map(String::valueOf).orElse("unknown") + ")";
    }
}
