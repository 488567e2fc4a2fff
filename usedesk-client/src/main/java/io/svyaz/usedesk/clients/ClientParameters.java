package io.svyaz.usedesk.clients;

import java.util.ArrayList;
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
            } else if (value != null && !value.toString().isBlank()) {
                params.put(name, value);
            }
        });
        return params;
    }

    /** A client that lacks the address it is looked for by would be created again and again. */
    static ClientFields withEmail(ClientFields fields, String email) {
        List<String> all = new ArrayList<>();
        if (fields.asMap().get("emails") instanceof List<?> given) {
            given.forEach(each -> all.add(each.toString()));
        }
        if (all.stream().noneMatch(each -> Contacts.email(each).equals(Contacts.email(email)))) {
            all.add(0, email);
        }
        return fields.emails(all.toArray(String[]::new));
    }

    static ClientFields withPhone(ClientFields fields, String phone) {
        Optional<String> other =
                fields.get("phone").filter(given -> !Contacts.phone(given).equals(Contacts.phone(phone)));
        if (other.isPresent()) {
            throw new IllegalArgumentException(
                    "The fields hold another telephone than the one to look for. Set one of them.");
        }
        return fields.phone(phone);
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
