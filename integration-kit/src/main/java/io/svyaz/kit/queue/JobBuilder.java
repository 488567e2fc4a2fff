package io.svyaz.kit.queue;

import io.svyaz.kit.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Job} together. */
public final class JobBuilder {
    private final String type;
    private @Nullable String orderKey;
    private @Nullable String dedupeKey;
    private Duration dedupeWindow = Duration.ZERO;
    private boolean coalescing;
    private String payload = "{}";
    private Direction direction = Direction.OUTBOUND;
    private int priority;
    private Duration delay = Duration.ZERO;
    private @Nullable Instant notBefore;
    private @Nullable String correlationId;

    JobBuilder(String type) {
        this.type = type;
    }

    /**
     * Puts the job into the lane of a key: jobs of one key run strictly one after another, in the order in which they
     * were handed in; jobs of different keys run side by side.
     *
     * @param key for example {@code order:42}, at most 200 characters
     * @return this builder
     */
    public JobBuilder orderKey(String key) {
        this.orderKey = key;
        return this;
    }

    /**
     * Lets at most one job of this type and key in, until it is finished and the window has passed.
     *
     * @param key for example a vendor's event id, at most 300 characters
     * @param window how long the key stays taken at least, also when the job is done; zero frees it when the job is
     *     finished
     * @return this builder
     */
    public JobBuilder dedupe(String key, Duration window) {
        this.dedupeKey = key;
        this.dedupeWindow = window;
        return this;
    }

    /**
     * For jobs that bring a state over: a waiting job of this type and order key takes over the newer payload instead of
     * a second one being added.
     *
     * @return this builder
     */
    public JobBuilder coalesce() {
        this.coalescing = true;
        return this;
    }

    /**
     * What the handler gets.
     *
     * @param json a JSON text of at most one million characters: ids and small facts, no secrets
     * @return this builder
     */
    public JobBuilder payload(String json) {
        this.payload = json;
        return this;
    }

    /**
     * Which way the data goes; {@link Direction#OUTBOUND} unless said otherwise.
     *
     * @param direction the direction
     * @return this builder
     */
    public JobBuilder direction(Direction direction) {
        this.direction = direction;
        return this;
    }

    /**
     * Begins before others when many are due; 0 unless said otherwise.
     *
     * @param priority from -100 to 100, higher first
     * @return this builder
     */
    public JobBuilder priority(int priority) {
        if (priority < -100 || priority > 100) {
            throw new IllegalArgumentException("Job " + type + ": priority goes from -100 to 100.");
        }
        this.priority = priority;
        return this;
    }

    /**
     * Waits before the first attempt.
     *
     * @param delay counted from when the job is handed in
     * @return this builder
     */
    public JobBuilder delay(Duration delay) {
        this.delay = delay;
        return this;
    }

    /**
     * Waits until an instant, instead of a delay.
     *
     * @param instant when the first attempt may be
     * @return this builder
     */
    public JobBuilder notBefore(Instant instant) {
        this.notBefore = instant;
        return this;
    }

    /**
     * What ties the job to the request or webhook that caused it; made up when missing.
     *
     * @param id at most 100 characters
     * @return this builder
     */
    public JobBuilder correlationId(String id) {
        this.correlationId = id;
        return this;
    }

    /**
     * Checks the lengths.
     *
     * @return the job
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public Job build() {
        return new Job(
                type,
                Optional.ofNullable(orderKey),
                Optional.ofNullable(dedupeKey),
                dedupeWindow,
                coalescing,
                payload,
                direction,
                priority,
                delay,
                Optional.ofNullable(notBefore),
                Optional.ofNullable(correlationId));
    }
}
