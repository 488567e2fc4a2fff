package io.svyaz.testkit.usedesk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the account holds. */
final class DeskData {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DeskTickets tickets;
    private final DeskClients clients = new DeskClients();
    private final Map<String, List<Map<String, Object>>> lists = new ConcurrentHashMap<>();

    DeskData(Clock clock) {
        tickets = new DeskTickets(clock, clients);
        for (String empty : List.of("users", "groups", "channels", "tags", "ticket/fields")) {
            lists.put(empty, List.of());
        }
    }

    DeskTickets tickets() {
        return tickets;
    }

    DeskClients clients() {
        return clients;
    }

    void list(String method, List<Map<String, Object>> rows) {
        lists.put(method, new ArrayList<>(rows));
    }

    Optional<List<Map<String, Object>>> listed(String method) {
        return Optional.ofNullable(lists.get(method));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
