package io.svyaz.recipes.calls;

import io.svyaz.comagic.notifications.CallNotification;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** CoMagic's notifications as facts of calls. */
public final class CallNotifications {
    private static final String ARTICLE_EVENT = "call_session_completed";

    private CallNotifications() {}

    /**
     * The facts of a call that has ended.
     *
     * @param notification verified and parsed
     * @param accountZone what the notification's times mean
     * @return empty when it is about something else, or names no call
     */
    public static Optional<CallFacts> facts(CallNotification notification, ZoneId accountZone) {
        boolean otherEvent =
                notification.values().get("event_type") instanceof String type && !type.equals(ARTICLE_EVENT);
        return otherEvent
                ? Optional.empty()
                : notification.callSessionId().map(id -> facts(id, notification, accountZone));
    }

    private static CallFacts facts(String id, CallNotification told, ZoneId accountZone) {
        return CallFacts.builder(id)
                .event(told.event().orElse(null))
                .lost(told.lost())
                .totalDuration(total(told).orElse(null))
                .talkDuration(told.talkDuration().orElse(null))
                .waitDuration(told.waitDuration().orElse(null))
                .contactPhone(told.contactPhone().orElse(null))
                .employeeName(told.employeeName().orElse(null))
                .trafficType(told.trafficType().orElse(null))
                .site(told.site().orElse(null))
                .tags(told.tags())
                .utm(new Utm(
                        told.utm("source"),
                        told.utm("medium"),
                        told.utm("campaign"),
                        told.utm("content"),
                        told.utm("term")))
                .visitorId(told.visitorId().map(String::valueOf).orElse(null))
                .virtualNumber(told.virtualNumber().orElse(null))
                .startedAt(
                        told.time().flatMap(time -> instant(time, accountZone)).orElse(null))
                .build();
    }

    /** A lost call's template has the wait alone: that is all there was of it. */
    private static Optional<Duration> total(CallNotification told) {
        return told.totalDuration().or(told::waitDuration);
    }

    /** Written with a blank or a T, with or without a fraction; a time nobody can read is no reason to lose the call. */
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
