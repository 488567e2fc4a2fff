package io.svyaz.kit.ops;

import io.svyaz.kit.Direction;
import io.svyaz.kit.queue.JobStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which jobs. What is left out does not matter; what is named must all be true.
 *
 * <pre>{@code
 * ops.jobs(JobFilter.all().statuses(JobStatus.FAILED).type("order.push").errorKind("BUSINESS"), PageAt.first(50));
 * }</pre>
 *
 * @param statuses where they stand; empty for any
 * @param type the exact type
 * @param orderKey the exact lane
 * @param direction which way the data goes
 * @param errorKind the exact kind of the last error
 * @param createdFrom handed in at this instant or later
 * @param createdBefore handed in before this instant
 * @param correlationId the exact correlation id
 * @param errorText somewhere in the last error, in any case of letters
 */
public record JobFilter(
        Set<JobStatus> statuses,
        Optional<String> type,
        Optional<String> orderKey,
        Optional<Direction> direction,
        Optional<String> errorKind,
        Optional<Instant> createdFrom,
        Optional<Instant> createdBefore,
        Optional<String> correlationId,
        Optional<String> errorText) {
    private static final JobFilter ALL = new JobFilter(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Checks and copies what it is made of.
     *
     * @param statuses where they stand; empty for any
     * @param type the exact type
     * @param orderKey the exact lane
     * @param direction which way the data goes
     * @param errorKind the exact kind of the last error
     * @param createdFrom handed in at this instant or later
     * @param createdBefore handed in before this instant
     * @param correlationId the exact correlation id
     * @param errorText somewhere in the last error, in any case of letters
     */
    public JobFilter {
        statuses = Set.copyOf(statuses);
    }

    /**
     * Every job.
     *
     * @return the filter to start from
     */
    public static JobFilter all() {
        return ALL;
    }

    /**
     * Only jobs that stand there.
     *
     * @param some one or more statuses; none for any
     * @return a narrower filter
     */
    public JobFilter statuses(JobStatus... some) {
        return new JobFilter(
                Set.of(some),
                type,
                orderKey,
                direction,
                errorKind,
                createdFrom,
                createdBefore,
                correlationId,
                errorText);
    }

    /**
     * Only jobs of a type.
     *
     * @param exact the type
     * @return a narrower filter
     */
    public JobFilter type(String exact) {
        return new JobFilter(
                statuses,
                Optional.of(exact),
                orderKey,
                direction,
                errorKind,
                createdFrom,
                createdBefore,
                correlationId,
                errorText);
    }

    /**
     * Only jobs of a lane.
     *
     * @param exact the order key
     * @return a narrower filter
     */
    public JobFilter orderKey(String exact) {
        return new JobFilter(
                statuses,
                type,
                Optional.of(exact),
                direction,
                errorKind,
                createdFrom,
                createdBefore,
                correlationId,
                errorText);
    }

    /**
     * Only one of the two streams.
     *
     * @param one which way the data goes
     * @return a narrower filter
     */
    public JobFilter direction(Direction one) {
        return new JobFilter(
                statuses,
                type,
                orderKey,
                Optional.of(one),
                errorKind,
                createdFrom,
                createdBefore,
                correlationId,
                errorText);
    }

    /**
     * Only jobs whose last error was of a kind.
     *
     * @param exact the kind
     * @return a narrower filter
     */
    public JobFilter errorKind(String exact) {
        return new JobFilter(
                statuses,
                type,
                orderKey,
                direction,
                Optional.of(exact),
                createdFrom,
                createdBefore,
                correlationId,
                errorText);
    }

    /**
     * Only jobs that were handed in within a time.
     *
     * @param from at this instant or later
     * @param before before this instant
     * @return a narrower filter
     */
    public JobFilter created(Instant from, Instant before) {
        return new JobFilter(
                statuses,
                type,
                orderKey,
                direction,
                errorKind,
                Optional.of(from),
                Optional.of(before),
                correlationId,
                errorText);
    }

    /**
     * Only jobs of one cause.
     *
     * @param exact the correlation id
     * @return a narrower filter
     */
    public JobFilter correlationId(String exact) {
        return new JobFilter(
                statuses,
                type,
                orderKey,
                direction,
                errorKind,
                createdFrom,
                createdBefore,
                Optional.of(exact),
                errorText);
    }

    /**
     * Only jobs whose last error says something.
     *
     * @param part a part of it, in any case of letters
     * @return a narrower filter
     */
    public JobFilter errorText(String part) {
        return new JobFilter(
                statuses,
                type,
                orderKey,
                direction,
                errorKind,
                createdFrom,
                createdBefore,
                correlationId,
                Optional.of(part));
    }
}
