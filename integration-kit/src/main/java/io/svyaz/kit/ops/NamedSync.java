package io.svyaz.kit.ops;

import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobBuilder;
import java.time.Duration;

/**
 * A sync with a name that an operator may start by hand, for example the import of a catalogue.
 *
 * <pre>{@code
 * NamedSync catalogue = NamedSync.of("catalogue", Job.builder("catalogue.import"));
 * queue.enqueue(catalogue.job()); // by the schedule
 * ops.trigger(actor, "catalogue"); // by hand
 * }</pre>
 *
 * <p>At most one run of it waits or runs at any time, whoever started it, as long as the schedule hands in the same
 * {@link #job()}.
 *
 * @param name the name, 1 to 100 characters
 * @param job what runs, with the name as its dedupe key
 */
public record NamedSync(String name, Job job) {
    private static final int MOST = 100;

    /**
     * Checks and copies what it is made of.
     *
     * @param name the name, 1 to 100 characters
     * @param job what runs, with the name as its dedupe key
     */
    public NamedSync {
        if (name.isBlank() || name.length() > MOST) {
            throw new IllegalArgumentException("NamedSync: name needs 1 to " + MOST + " characters.");
        }
        if (job.dedupeKey().isEmpty() || !job.dedupeWindow().isZero()) {
            throw new IllegalArgumentException("NamedSync " + name
                    + ": the job needs a dedupe key without a window; NamedSync.of(name, builder) gives it one.");
        }
    }

    /**
     * Gives a job its name.
     *
     * @param name the name, 1 to 100 characters
     * @param job what runs
     * @return the sync
     */
    public static NamedSync of(String name, JobBuilder job) {
        return new NamedSync(name, job.dedupe("sync:" + name, Duration.ZERO).build());
    }
}
