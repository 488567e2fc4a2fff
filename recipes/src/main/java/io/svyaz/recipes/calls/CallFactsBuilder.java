package io.svyaz.recipes.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one call; what is not set, or set to null, counts as not sent. */
public final class CallFactsBuilder {

    private final String callSessionId;
    private @Nullable String event;
    private boolean lost;
    private Duration totalDuration = Duration.ZERO;
    private @Nullable Duration talkDuration;
    private @Nullable Duration waitDuration;
    private @Nullable String contactPhone;
    private @Nullable String employeeName;
    private @Nullable String trafficType;
    private @Nullable String site;
    private List<String> tags = List.of();
    private Utm utm = Utm.none();
    private @Nullable String visitorId;
    private @Nullable String virtualNumber;
    private @Nullable Instant startedAt;

    CallFactsBuilder(String callSessionId) {
        this.callSessionId = callSessionId;
    }

    /**
     * Sets the name of the notification.
     *
     * @param value name, or null
     * @return this builder
     */
    public CallFactsBuilder event(@Nullable String value) {
        event = value;
        return this;
    }

    /**
     * Says that nobody answered.
     *
     * @param value false unless set
     * @return this builder
     */
    public CallFactsBuilder lost(boolean value) {
        lost = value;
        return this;
    }

    /**
     * Sets the time from the first ring to the end; zero when null.
     *
     * @param value whole duration, or null
     * @return this builder
     */
    public CallFactsBuilder totalDuration(@Nullable Duration value) {
        totalDuration = value == null ? Duration.ZERO : value;
        return this;
    }

    /**
     * Sets the time of the talk.
     *
     * @param value duration, or null
     * @return this builder
     */
    public CallFactsBuilder talkDuration(@Nullable Duration value) {
        talkDuration = value;
        return this;
    }

    /**
     * Sets the time before the answer.
     *
     * @param value duration, or null
     * @return this builder
     */
    public CallFactsBuilder waitDuration(@Nullable Duration value) {
        waitDuration = value;
        return this;
    }

    /**
     * Sets the number of the caller in any spelling.
     *
     * @param value number as it was sent, or null
     * @return this builder
     */
    public CallFactsBuilder contactPhone(@Nullable String value) {
        contactPhone = value;
        return this;
    }

    /**
     * Sets who answered.
     *
     * @param value full name, or null
     * @return this builder
     */
    public CallFactsBuilder employeeName(@Nullable String value) {
        employeeName = value;
        return this;
    }

    /**
     * Sets the advertising channel.
     *
     * @param value channel, or null
     * @return this builder
     */
    public CallFactsBuilder trafficType(@Nullable String value) {
        trafficType = value;
        return this;
    }

    /**
     * Sets the entry page.
     *
     * @param value address of the page, or null
     * @return this builder
     */
    public CallFactsBuilder site(@Nullable String value) {
        site = value;
        return this;
    }

    /**
     * Sets the marks of the call; none when null.
     *
     * @param value names of the marks, or null
     * @return this builder
     */
    public CallFactsBuilder tags(@Nullable List<String> value) {
        tags = value == null ? List.of() : value;
        return this;
    }

    /**
     * Sets the advertising marks.
     *
     * @param value the marks
     * @return this builder
     */
    public CallFactsBuilder utm(Utm value) {
        utm = value;
        return this;
    }

    /**
     * Sets CoMagic's id of the visitor.
     *
     * @param value id, or null
     * @return this builder
     */
    public CallFactsBuilder visitorId(@Nullable String value) {
        visitorId = value;
        return this;
    }

    /**
     * Sets the number that was called.
     *
     * @param value number, or null
     * @return this builder
     */
    public CallFactsBuilder virtualNumber(@Nullable String value) {
        virtualNumber = value;
        return this;
    }

    /**
     * Sets when the call began.
     *
     * @param value moment, or null
     * @return this builder
     */
    public CallFactsBuilder startedAt(@Nullable Instant value) {
        startedAt = value;
        return this;
    }

    /**
     * The facts collected so far.
     *
     * @return the call
     * @throws IllegalArgumentException if the call session id is blank
     */
    public CallFacts build() {
        return new CallFacts(
                callSessionId,
                Optional.ofNullable(event),
                lost,
                totalDuration,
                Optional.ofNullable(talkDuration),
                Optional.ofNullable(waitDuration),
                Optional.ofNullable(contactPhone),
                Optional.ofNullable(employeeName),
                Optional.ofNullable(trafficType),
                Optional.ofNullable(site),
                tags,
                utm,
                Optional.ofNullable(visitorId),
                Optional.ofNullable(virtualNumber),
                Optional.ofNullable(startedAt));
    }
}
