package io.svyaz.recipes.inquiries;

import io.svyaz.comagic.notifications.CallNotification;
import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.recipes.calls.Utm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** CoMagic's notifications of chats and site requests as inquiries. */
public final class InquiryNotifications {

    private InquiryNotifications() {}

    /**
     * The inquiry a notification tells of.
     *
     * <p>Where a template names no chat or request, the visitor and the day are the id, so that the messages of a day are one
     * chat; without a visitor, the number or address and the day.
     *
     * @param told verified and parsed
     * @param accountZone what the notification's times mean
     * @return empty when it is about something else, or nothing in it tells one inquiry from another
     */
    public static Optional<Inquiry> inquiry(ComagicNotification told, ZoneId accountZone) {
        if (told instanceof ComagicNotification.ChatMessage chat) {
            return of(Inquiry.Kind.CHAT, List.of("chat_id", "communication_id"), chat.details(), accountZone);
        }
        if (told instanceof ComagicNotification.SiteRequest request) {
            return of(
                    Inquiry.Kind.SITE_REQUEST,
                    List.of("offline_message_id", "message_id", "communication_id", "request_id"),
                    request.details(),
                    accountZone);
        }
        return Optional.empty();
    }

    private static Optional<Inquiry> of(
            Inquiry.Kind kind, List<String> ids, CallNotification told, ZoneId accountZone) {
        Optional<String> phone = told.contactPhone().or(first(told, "phone", "visitor_phone"));
        Optional<String> email = first(told, "visitor_email", "email").get();
        return id(ids, told, phone, email)
                .map(id -> new Inquiry(
                        kind,
                        id,
                        first(told, "visitor_name", "contact_full_name", "name").get(),
                        phone,
                        email,
                        text(told),
                        first(told, "chat_channel_name", "form_name").get(),
                        told.site().or(first(told, "communication_page_url", "page_url")),
                        told.employeeName(),
                        new Utm(
                                told.utm("source"),
                                told.utm("medium"),
                                told.utm("campaign"),
                                told.utm("content"),
                                told.utm("term")),
                        told.visitorId().map(String::valueOf),
                        told.time().flatMap(time -> instant(time, accountZone))));
    }

    private static Optional<String> id(
            List<String> names, CallNotification told, Optional<String> phone, Optional<String> email) {
        Optional<String> given = first(told, names.toArray(String[]::new)).get();
        if (given.isPresent()) {
            return given;
        }
        String day = told.time().map(InquiryNotifications::day).orElse("");
        return told.visitorId()
                .map(visitor -> "visitor " + visitor)
                .or(() -> phone.or(() -> email))
                .map(who -> (who + " " + day).strip());
    }

    private static String day(String time) {
        return time.strip().substring(0, Math.min(10, time.strip().length()));
    }

    private static Supplier<Optional<String>> first(CallNotification told, String... names) {
        return () -> Stream.of(names)
                .map(told::text)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** A text, or the texts of a list of messages. */
    private static Optional<String> text(CallNotification told) {
        List<String> lines = new ArrayList<>();
        if (told.values().get("messages") instanceof List<?> messages) {
            messages.forEach(message -> {
                if (message instanceof Map<?, ?> said && said.get("text") instanceof String text) {
                    lines.add(text);
                }
            });
        }
        return lines.isEmpty()
                ? first(told, "text", "message", "message_text", "comment").get()
                : Optional.of(String.join(" / ", lines));
    }

    private static Optional<Instant> instant(String time, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(time.strip().replace(' ', 'T'))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
