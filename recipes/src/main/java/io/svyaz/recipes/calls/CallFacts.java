package io.svyaz.recipes.calls;

import io.svyaz.recipes.internal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A finished call, whatever form of notification it came in; blank texts and tags are absent ones.
 *
 * @param callSessionId CoMagic's id of the call session, the idempotency key of the flow
 * @param event name of the notification
 * @param lost nobody answered
 * @param totalDuration time from the first ring to the end
 * @param talkDuration time of the talk
 * @param waitDuration time before the answer
 * @param contactPhone number of the caller as it was sent
 * @param employeeName who answered
 * @param trafficType advertising channel of the visit
 * @param site page by which the visitor entered
 * @param tags marks set on the call
 * @param utm advertising marks of the visit
 * @param visitorId CoMagic's id of the visitor
 * @param virtualNumber number that was called
 * @param startedAt when the call began
 */
public record CallFacts(
        String callSessionId,
        Optional<String> event,
        boolean lost,
        Duration totalDuration,
        Optional<Duration> talkDuration,
        Optional<Duration> waitDuration,
        Optional<String> contactPhone,
        Optional<String> employeeName,
        Optional<String> trafficType,
        Optional<String> site,
        List<String> tags,
        Utm utm,
        Optional<String> visitorId,
        Optional<String> virtualNumber,
        Optional<Instant> startedAt) {

    /**
     * Drops blank texts and tags.
     *
     * @param callSessionId CoMagic's id of the call session, the idempotency key of the flow
     * @param event name of the notification
     * @param lost nobody answered
     * @param totalDuration time from the first ring to the end
     * @param talkDuration time of the talk
     * @param waitDuration time before the answer
     * @param contactPhone number of the caller as it was sent
     * @param employeeName who answered
     * @param trafficType advertising channel of the visit
     * @param site page by which the visitor entered
     * @param tags marks set on the call
     * @param utm advertising marks of the visit
     * @param visitorId CoMagic's id of the visitor
     * @param virtualNumber number that was called
     * @param startedAt when the call began
     * @throws IllegalArgumentException if the call session id is blank
     */
    public CallFacts {
        callSessionId = callSessionId.strip();
        if (callSessionId.isEmpty()) {
            throw new IllegalArgumentException("callSessionId is blank");
        }
        event = Texts.filled(event);
        contactPhone = Texts.filled(contactPhone);
        employeeName = Texts.filled(employeeName);
        trafficType = Texts.filled(trafficType);
        site = Texts.filled(site);
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        visitorId = Texts.filled(visitorId);
        virtualNumber = Texts.filled(virtualNumber);
    }

    /**
     * Starts an answered call of zero seconds about which nothing else is known.
     *
     * @param callSessionId CoMagic's id of the call session
     * @return a builder
     */
    public static CallFactsBuilder builder(String callSessionId) {
        return new CallFactsBuilder(callSessionId);
    }
}
