package io.svyaz.usedesk.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client to write, in both dialects. */
final class ClientParameters {
    private ClientParameters() {}

    /** Digits only; nothing where the telephone is blank. */
    static Map<String, Object> rpc(ClientFields fields) {
        if (fields.asMap().containsKey("custom_fields")) {
            throw new UnsupportedOperationException(
                    "The dialect RPC has no custom fields of clients. Write a note, or build the client with Dialect.REST.");
        }
        Map<String, Object> params = new LinkedHashMap<>(fields.asMap());
        params.remove("phone");
        fields.get("phone")
                .map(phone -> phone.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .ifPresent(digits -> params.put("phone", digits));
        return params;
    }

    /** One address, the telephone as it was given, custom fields. */
    static Map<String, Object> rest(ClientFields fields) {
        Map<String, Object> params = new LinkedHashMap<>();
        fields.asMap().forEach((name, value) -> {
            if (name.equals("emails")) {
                firstEmail(fields).ifPresent(email -> params.put("email", email));
            } else if (!value.toString().isBlank()) {
                params.put(name, value);
            }
        });
        return params;
    }

    static Optional<String> firstEmail(ClientFields fields) {
        return fields.asMap().get("emails") instanceof List<?> all && !all.isEmpty()
                ? Optional.of(all.get(0).toString())
                : fields.get("email");
    }

    /** What a new client looks like without another request. */
    static Client client(long id, ClientFields fields) {
        ImmutableClient.Builder client = ImmutableClient.builder();
        client.id(id);
        fields.get("name").ifPresent(client::name);
        fields.get("phone").map(Contacts::phone).filter(text -> !text.isEmpty()).ifPresent(client::phone);
        if (fields.asMap().get("emails") instanceof List<?> all) {
            all.forEach(each -> client.addEmails(each.toString()));
        }
        return client.build();
    }
}
