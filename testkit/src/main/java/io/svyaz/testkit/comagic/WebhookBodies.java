package io.svyaz.testkit.comagic;

import io.svyaz.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of the webhooks that reach an integration, with plausible values that a test may replace. */
public final class WebhookBodies {

    private WebhookBodies() {}

    /**
     * The article's {@code call_session_completed}: an answered call from a paid visit.
     *
     * @param changes members of {@code call_session} to replace or add; null values are sent as null
     * @return JSON text
     */
    public static String callSessionCompleted(Map<String, ? extends @Nullable Object> changes) {
        var session = new LinkedHashMap<String, @Nullable Object>();
        session.put("id", 310_550_412L);
        session.put("is_lost_call", false);
        session.put("duration_total", 94);
        session.put("visitor_phone_number", "79161234567");
        session.put("utm_source", "yandex");
        session.put("utm_medium", "cpc");
        session.put("utm_campaign", "kitchens-spring");
        session.put("utm_content", "banner-2");
        session.put("utm_term", "кухни на заказ");
        session.put("employee_full_name", "Орлова Ирина Павловна");
        session.put("traffic_type", "paid");
        session.put("site_domain_url", "https://kitchens.example/");
        session.put("tags", List.of("Новый клиент"));
        session.putAll(changes);
        return event("call_session_completed", Map.of("call_session", session));
    }

    /**
     * The article's frame with another event.
     *
     * @param type value of {@code event_type}
     * @param members further members of the root
     * @return JSON text
     */
    public static String event(String type, Map<String, ? extends @Nullable Object> members) {
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("event_type", type);
        event.putAll(members);
        return Json.write(event);
    }

    /**
     * A notification of the vendor's own kind for a finished call, from a flat template with the usual variables.
     *
     * @param changes members to replace or add; null values are sent as null
     * @return JSON text
     */
    public static String callFinishedNotification(Map<String, ? extends @Nullable Object> changes) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("notification_mnemonic", "call_finished");
        body.put("notification_name", "Завершение звонка");
        body.put("notification_time", "2026-05-14 16:20:41.507");
        body.put("virtual_phone_number", "74951234567");
        body.put("contact_phone_number", "79161234567");
        body.put("communication_number", 1);
        body.put("call_session_id", 310_550_412L);
        body.put("external_id", null);
        body.put("scenario_name", "Рабочее время");
        body.put("employee_id", 58_213);
        body.put("employee_full_name", "Орлова Ирина Павловна");
        body.put("call_source", "dynamic_call_tracking");
        body.put("direction", "in");
        body.put("talk_time_duration", 81);
        body.put("wait_time_duration", 9);
        body.put("total_time_duration", 94);
        body.put("tag_names", List.of("Новый клиент"));
        body.putAll(changes);
        return Json.write(body);
    }

    /**
     * A notification of the vendor's own kind for a lost call.
     *
     * @param changes members to replace or add; null values are sent as null
     * @return JSON text
     */
    public static String lostCallNotification(Map<String, ? extends @Nullable Object> changes) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("notification_mnemonic", "lost_call_session");
        body.put("notification_name", "Потерянный звонок");
        body.put("notification_time", "2026-05-14 16:20:41.507");
        body.put("virtual_phone_number", "74951234567");
        body.put("contact_phone_number", "79161234567");
        body.put("call_session_id", 310_550_413L);
        body.put("wait_time_duration", 27);
        body.put("employee_ids", List.of(58_213, 58_214));
        body.putAll(changes);
        return Json.write(body);
    }

    /**
     * A notification of the vendor's own kind for a message in a chat.
     *
     * @param changes members to replace or add; null values are sent as null
     * @return JSON text
     */
    public static String chatNotification(Map<String, ? extends @Nullable Object> changes) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("notification_time", "2026-05-14 16:20:41.507");
        body.put("chat_channel_name", "Telegram");
        body.put("visitor_phone_number", "79161234567");
        body.put("messages", List.of(Map.of("text", "Здравствуйте")));
        body.put("visitor_info", Map.of("visitor_name", "Пётр", "visitor_id", 10_640_054_782L));
        body.putAll(changes);
        return Json.write(body);
    }
}
