package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.testkit.comagic.WebhookBodies;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A portal and a call tracking account on loopback, and what of them the examples look at. */
final class CallFakes implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final String LOGIN = "integration";
    static final String PASSWORD = "password-of-this-run";
    static final long VISITOR = 10_640_054_782L;
    private static final int EVERY_THIRD = 3;

    final FakeBitrix24 portal;
    final FakeComagic account;

    CallFakes(Clock clock) {
        portal = FakeBitrix24.builder().clock(clock).start();
        account = FakeComagic.builder()
                .credentials(LOGIN, PASSWORD)
                .clock(clock)
                .timeZone(ZONE)
                .start();
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZONE));
        account.addVisitor(VISITOR, "Irina Sokolova", List.of("79161112233"), List.of("irina@example.com"));
        account.addSession(VISITOR, now.minusDays(1), Map.of("utm_source", "google"));
        account.addSession(VISITOR, now.minusMinutes(10), Map.of("utm_source", "yandex"));
    }

    /** The worst way to fail: what was asked for is done, and the answer says that it failed. */
    void failEveryThirdRequest() {
        portal.faults().every(EVERY_THIRD, Fault.badGateway().afterExecuting());
        account.faults().every(EVERY_THIRD, Fault.badGateway().afterExecuting());
    }

    BitrixClient bitrix(Timing timing, RequestLogger logger) {
        return BitrixClient.builder()
                .webhookUrl(portal.webhookUrl().toString())
                .timing(timing)
                .logger(logger)
                .build();
    }

    ComagicClient comagic(Timing timing, RequestLogger logger) {
        return ComagicClient.builder()
                .dataApiUrl(account.dataApiUrl().toString())
                .login(LOGIN, Secret.of(PASSWORD))
                .timing(timing)
                .logger(logger)
                .build();
    }

    /** A call that ended, as the article's webhook tells it. */
    static String call(long id, String phone, Map<String, ?> more) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("id", id);
        session.put("visitor_phone_number", phone);
        session.putAll(more);
        return WebhookBodies.callSessionCompleted(session);
    }

    static Map<String, Object> visitor() {
        return Map.of("visitor_id", VISITOR);
    }

    long leadsOf(String call) {
        return portal.leads().stream()
                .filter(lead -> call.equals(lead.get("UF_CRM_COMAGIC_ID")))
                .count();
    }

    String field(String call, String name) {
        return portal.leads().stream()
                .filter(lead -> call.equals(lead.get("UF_CRM_COMAGIC_ID")))
                .map(lead -> text(lead.get(name)))
                .findFirst()
                .orElse("");
    }

    /** The leads as a table shows them, without their ids: these tell in which order they came into being, no more. */
    List<List<String>> leads() {
        List<List<String>> rows = new ArrayList<>();
        portal.leads()
                .forEach(lead -> rows.add(List.of(
                        text(lead.get("TITLE")),
                        text(lead.get("STATUS_ID")),
                        phones(lead.get("PHONE")),
                        text(lead.get("UF_CRM_COMAGIC_ID")),
                        text(lead.get("UTM_SOURCE")),
                        text(lead.get("UF_CRM_CM_SESSION_COUNT")),
                        sources(lead))));
        return rows;
    }

    static TextTable leadTable() {
        return new TextTable("title", "stage", "phone", "call", "utm", "visits", "first, last source");
    }

    /** The notes on the leads, each with the number of its lead; ids may differ from run to run. */
    List<String> notes() {
        Map<String, String> numbers = new LinkedHashMap<>();
        portal.leads().forEach(lead -> numbers.put(text(lead.get("ID")), phones(lead.get("PHONE"))));
        return portal.timelineComments().stream()
                .map(note -> numbers.getOrDefault(text(note.get("ENTITY_ID")), "?") + ": " + text(note.get("COMMENT")))
                .sorted()
                .toList();
    }

    private static String sources(Map<String, ?> lead) {
        String first = text(lead.get("UF_CRM_CM_FIRST_SOURCE"));
        return first.isEmpty() ? "" : first + ", " + text(lead.get("UF_CRM_CM_LAST_SOURCE"));
    }

    private static String phones(@Nullable Object phones) {
        List<String> all = new ArrayList<>();
        if (phones instanceof List<?> list) {
            list.forEach(phone -> all.add(phone instanceof Map<?, ?> map ? text(map.get("VALUE")) : ""));
        }
        return String.join(", ", all);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void close() {
        portal.close();
        account.close();
    }
}
