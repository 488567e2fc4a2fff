package io.svyaz.kit.queue;

import io.svyaz.kit.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that must happen, before it is in the queue.
 *
 * <pre>{@code
 * Job.builder("order.push").orderKey("order:42").payload("{\"order\":42}").coalesce().build();
 * }</pre>
 *
 * @param type names the handler, 1 to 200 characters
 * @param orderKey the lane: jobs of one key run strictly one after another
 * @param dedupeKey lets one job of this type and key in, see {@link JobBuilder#dedupe}
 * @param dedupeWindow how long the dedupe key stays taken at least; zero frees it when the job is finished
 * @param coalescing a waiting job of this type and order key takes over the newer payload
 * @param payload JSON text of at most one million characters: ids and small facts, no secrets
 * @param direction which way the data goes
 * @param priority higher ones are begun first when many are due
 * @param delay how long to wait before the first attempt
 * @param notBefore when the first attempt may be, instead of a delay
 * @param correlationId goes into the log rows of the handler's calls; made up when missing
 */
public record Job(
        String type,
        Optional<String> orderKey,
        Optional<String> dedupeKey,
        Duration dedupeWindow,
        boolean coalescing,
        String payload,
        Direction direction,
        int priority,
        Duration delay,
        Optional<Instant> notBefore,
        Optional<String> correlationId) {
    private static final int MOST_PAYLOAD = 1_000_000;

    /**
     * Refuses what the table could not hold.
     *
     * @param type names the handler, 1 to 200 characters
     * @param orderKey the lane: jobs of one key run strictly one after another
     * @param dedupeKey lets one job of this type and key in, see {@link JobBuilder#dedupe}
     * @param dedupeWindow how long the dedupe key stays taken at least; zero frees it when the job is finished
     * @param coalescing a waiting job of this type and order key takes over the newer payload
     * @param payload JSON text of at most one million characters: ids and small facts, no secrets
     * @param direction which way the data goes
     * @param priority higher ones are begun first when many are due
     * @param delay how long to wait before the first attempt
     * @param notBefore when the first attempt may be, instead of a delay
     * @param correlationId goes into the log rows of the handler's calls; made up when missing
     */
    public Job {
        check("type", type, 200);
        orderKey.ifPresent(key -> check("orderKey", key, 200));
        dedupeKey.ifPresent(key -> check("dedupeKey", key, 300));
        correlationId.ifPresent(id -> check("correlationId", id, 100));
        if (payload.length() > MOST_PAYLOAD) {
            throw new IllegalArgumentException("Job " + type + ": the payload has " + payload.length()
                    + " characters, the most is " + MOST_PAYLOAD + "; store the data elsewhere and hand in its id.");
        }
        if (coalescing && orderKey.isEmpty()) {
            throw new IllegalArgumentException(
                    "Job " + type + ": coalesce() needs an orderKey to know what to replace.");
        }
        if (coalescing && dedupeKey.isPresent()) {
            throw new IllegalArgumentException("Job " + type + ": choose between coalesce() and dedupe().");
        }
    }

    /**
     * Starts a job that may run at once, in no particular order.
     *
     * @param type names the handler, 1 to 200 characters, for example {@code order.push}
     * @return a builder with the payload {@code {}}
     */
    public static JobBuilder builder(String type) {
        return new JobBuilder(type);
    }

    Job causedBy(String id) {
        return new Job(
                type,
                orderKey,
                dedupeKey,
                dedupeWindow,
                coalescing,
                payload,
                direction,
                priority,
                delay,
                notBefore,
                Optional.of(id));
    }

    private static void check(String property, String text, int most) {
        if (text.isBlank() || text.length() > most || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "Job: " + property + " needs 1 to " + most + " characters, none of them NUL.");
        }
    }
}
