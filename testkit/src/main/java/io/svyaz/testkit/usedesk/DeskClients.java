package io.svyaz.testkit.usedesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The people who ask. */
final class DeskClients {

    static final int PAGE = 100;

    private final TreeMap<Long, Card> cards = new TreeMap<>();
    private long next = 242630;

    private static final class Card {
        final long id;
        String name = "";
        String phone = "";
        String note = "";
        final List<String> emails = new ArrayList<>();

        Card(long id) {
            this.id = id;
        }

        boolean is(String value) {
            return name.equalsIgnoreCase(value)
                    || phone.equals(value)
                    || emails.stream().anyMatch(value::equalsIgnoreCase);
        }

        boolean holds(String value) {
            String all = (name + " " + phone + " " + String.join(" ", emails)).toLowerCase(Locale.ROOT);
            return all.contains(value.toLowerCase(Locale.ROOT));
        }
    }

    synchronized long add(String name, String email, String phone) {
        var card = new Card(next++);
        card.name = name;
        card.phone = phone.replaceAll("\\D", "");
        if (!email.isBlank()) {
            card.emails.add(email);
        }
        cards.put(card.id, card);
        return card.id;
    }

    synchronized long create(Fields fields) {
        long id = add(fields.text("name"), "", fields.text("phone"));
        Card card = card(id);
        card.emails.addAll(fields.list("emails"));
        if (fields.has("email")) {
            card.emails.add(fields.text("email"));
        }
        card.note = fields.text("note");
        return id;
    }

    synchronized Map<String, Object> update(Fields fields) {
        Card card = cards.get(fields.number("client_id"));
        if (card == null) {
            return Map.of("status", false);
        }
        if (fields.has("name")) {
            card.name = fields.text("name");
        }
        card.emails.addAll(fields.list("emails"));
        if (fields.has("note")) {
            card.note += fields.text("is_new_note").equals("true") ? fields.text("note") : "\n" + fields.text("note");
        }
        if (fields.has("merge_id")) {
            Card other = cards.remove(fields.number("merge_id"));
            card.emails.addAll(other == null ? List.of() : other.emails);
        }
        return Map.of("client_id", card.id, "status", true);
    }

    synchronized Map<String, Object> note(long id, String text) {
        Card card = cards.get(id);
        if (card == null) {
            return Map.of("error", "Client not found");
        }
        card.note = (card.note + "\n" + text).strip();
        return Map.of("status", "success");
    }

    synchronized List<Map<String, @Nullable Object>> search(Fields fields) {
        String query = fields.text("query");
        Predicate<Card> fits =
                fields.text("search_type").equals("full_match") ? card -> card.is(query) : card -> card.holds(query);
        return cards.values().stream()
                .filter(card -> query.isEmpty() || fits.test(card))
                .skip(fields.number("offset") * PAGE)
                .limit(PAGE)
                .map(DeskClients::row)
                .toList();
    }

    synchronized List<Map<String, Object>> found(Fields fields) {
        String value = fields.has("email")
                ? fields.text("email")
                : fields.text("phone").replaceAll("\\D", "");
        return cards.values().stream()
                .filter(card -> card.is(value))
                .map(card -> Map.<String, Object>of(
                        "id", card.id, "name", card.name, "email", String.join(",", card.emails), "phone", card.phone))
                .toList();
    }

    synchronized List<Map<String, Object>> get(long id) {
        Card card = cards.get(id);
        if (card == null) {
            return List.of();
        }
        var client = new LinkedHashMap<String, Object>();
        client.put("id", id);
        client.put("name", card.name);
        client.put("note", card.note);
        client.put("spammer", 0);
        client.put("vip", 0);
        client.put("tickets", List.of());
        client.put(
                "emails",
                card.emails.stream()
                        .map(email -> Map.of("email", email, "client_id", id))
                        .toList());
        client.put("phones", card.phone.isEmpty() ? List.of() : List.of(Map.of("phone", card.phone, "client_id", id)));
        return List.of(Map.of("client", client, "phones", List.of(), "emails", List.of()));
    }

    synchronized String name(long id) {
        Card card = cards.get(id);
        return card == null ? "" : card.name;
    }

    synchronized String noteOf(long id) {
        return card(id).note;
    }

    synchronized int count() {
        return cards.size();
    }

    private Card card(long id) {
        Card card = cards.get(id);
        if (card == null) {
            throw new IllegalArgumentException("no such client: " + id);
        }
        return card;
    }

    /** A text, a list or nothing, as the vendor sends it. */
    private static Map<String, @Nullable Object> row(Card card) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", card.id);
        row.put("name", card.name);
        row.put(
                "emails",
                switch (card.emails.size()) {
                    case 0 -> null;
                    case 1 -> card.emails.get(0);
                    default -> List.copyOf(card.emails);
                });
        row.put("phone", card.phone.isEmpty() ? null : card.phone);
        row.put("tickets", List.of());
        return row;
    }
}
