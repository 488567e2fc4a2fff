package io.svyaz.comagic.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that CoMagic told about by webhook. Immutable.
 *
 * <p>The body of such a webhook is a template that a customer typed: flat, nested, or the older {@code
 * call_session_completed} form. So this looks each value up under all its known names, at the top and one level down, and
 * keeps everything else in {@link #values()}. What the customer left out of the template is empty here.
 */
public final class CallNotification {
    private final Bag bag;

    CallNotification(Bag bag) {
        this.bag = bag;
    }

    /**
     * Reads the body of a webhook that was verified before.
     *
     * @param body JSON in UTF-8
     * @return the notification, whatever it is about
     * @throws MalformedNotificationException when the body is no JSON object
     */
    public static CallNotification parse(byte[] body) {
        return new CallNotification(Bag.parse(body));
    }

    /**
     * What happened, in the words of the template: {@code call_session_completed}, {@code lost_call_session}, or free text.
     *
     * @return empty when the template does not say
     */
    public Optional<String> event() {
        return bag.text("event_type", "notification_mnemonic", "event", "notification_name");
    }

    /**
     * The call's id; the same in reports.
     *
     * @return empty when the template does not say
     */
    public Optional<String> callSessionId() {
        return bag.text("call_session_id").or(() -> bag.textIn("call_session", "id"));
    }

    /**
     * Whether nobody answered, by a flag or by the event itself.
     *
     * @return false when the template does not say
     */
    public boolean lost() {
        Optional<String> flag = bag.text("is_lost_call", "is_lost");
        if (flag.isPresent()) {
            return flag.get().equalsIgnoreCase("true") || flag.get().equals("1");
        }
        String told = (bag.text("notification_mnemonic").orElse("") + " "
                        + bag.text("event", "event_type").orElse("") + " "
                        + bag.text("call_status").orElse("") + " "
                        + bag.text("notification_name").orElse(""))
                .toLowerCase(Locale.ROOT);
        return told.contains("lost") || told.contains("потерян");
    }

    /**
     * From the first ring to the end.
     *
     * @return empty when the template does not say
     */
    public Optional<Duration> totalDuration() {
        return bag.seconds("duration_total", "total_time_duration", "total_duration");
    }

    /**
     * The talk alone.
     *
     * @return empty when the template does not say
     */
    public Optional<Duration> talkDuration() {
        return bag.seconds("talk_time_duration", "talk_duration");
    }

    /**
     * The wait for an answer.
     *
     * @return empty when the template does not say
     */
    public Optional<Duration> waitDuration() {
        return bag.seconds("wait_time_duration", "wait_duration");
    }

    /**
     * The customer's number as written, in any form.
     *
     * @return empty when the template does not say; may be a word such as {@code anonymous}
     */
    public Optional<String> contactPhone() {
        return bag.text("visitor_phone_number", "contact_phone_number").or(() -> {
            boolean outgoing =
                    bag.text("direction").filter("out"::equalsIgnoreCase).isPresent();
            return bag.text(outgoing ? "called_phone_number" : "calling_phone_number");
        });
    }

    /**
     * The account's own number that was called.
     *
     * @return empty when the template does not say
     */
    public Optional<String> virtualNumber() {
        return bag.text("virtual_phone_number");
    }

    /**
     * Who talked.
     *
     * @return empty when the template does not say, or nobody did
     */
    public Optional<String> employeeName() {
        return bag.text("employee_full_name", "last_answered_employee_full_name");
    }

    /**
     * The kind of advertising, for example {@code paid}.
     *
     * @return empty when the template does not say
     */
    public Optional<String> trafficType() {
        return bag.text("traffic_type", "channel");
    }

    /**
     * The site or its entry page.
     *
     * @return empty when the template does not say
     */
    public Optional<String> site() {
        return bag.text("site_domain_url", "entrance_page", "site_domain_name");
    }

    /**
     * The tags of the call: sent as texts, as objects with {@code tag_name}, as one text with commas, or as null.
     *
     * @return never null
     */
    public List<String> tags() {
        return bag.names("tags", "tag_names");
    }

    /**
     * One of the advertising marks.
     *
     * @param name {@code source}, {@code medium}, {@code campaign}, {@code content} or {@code term}
     * @return empty when the template does not say
     */
    public Optional<String> utm(String name) {
        return bag.text("utm_" + name, "eq_utm_" + name);
    }

    /**
     * The visitor of the site behind the call. Only there when the template names it.
     *
     * @return empty when the template does not say
     */
    public Optional<Long> visitorId() {
        return bag.text("visitor_id").flatMap(text -> {
            try {
                return Optional.of(Long.parseLong(text));
            } catch (NumberFormatException other) {
                return Optional.empty();
            }
        });
    }

    /**
     * When it happened, as written: account time, with or without a fraction.
     *
     * @return empty when the template does not say
     */
    public Optional<String> time() {
        return bag.text("start_time", "notification_time");
    }

    boolean has(String name) {
        return bag.has(name);
    }

    /**
     * Any variable by its name, at the top or one level down.
     *
     * @param name for example {@code scenario_name}
     * @return empty when the template does not say, or it is a list or an object
     */
    public Optional<String> text(String name) {
        return bag.text(name);
    }

    /**
     * Everything as it came.
     *
     * @return values may be null
     */
    public Map<String, @Nullable Object> values() {
        return bag.values();
    }

    @Override
    public String toString() {
        return "CallNotification(" + callSessionId().orElse("no call session id") + ")";
    }
}
