package io.svyaz.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the coming requests go wrong, and how.
 *
 * <p>Entries are used up in the order they were planned; a request takes the first entry that fits it and no more than one. Thread-safe.
 */
public final class FaultPlan {

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Fault regular;
    private int period;
    private int sinceRegular;

    FaultPlan() {}

    /**
     * Spoils the next request.
     *
     * @param fault what goes wrong
     * @return this plan
     */
    public FaultPlan next(Fault fault) {
        return next(1, fault);
    }

    /**
     * Spoils the next requests, whatever they ask for.
     *
     * @param count how many
     * @param fault what goes wrong
     * @return this plan
     */
    public FaultPlan next(int count, Fault fault) {
        return add(new Entry(request -> true, false, fault, count));
    }

    /**
     * Spoils the next requests for one operation and leaves the others alone.
     *
     * @param count how many
     * @param operation vendor's name of the operation, in any case
     * @param fault what goes wrong
     * @return this plan
     */
    public FaultPlan next(int count, String operation, Fault fault) {
        if (fault.kind() == Fault.Kind.RESET_UNREAD) {
            throw new IllegalArgumentException("the operation of a request that is not read is not known");
        }
        return add(new Entry(request -> request.is(operation), true, fault, count));
    }

    /**
     * Spoils every so many requests that no planned fault takes, until it is cleared.
     *
     * @param kth 3 for the third, the sixth and so on
     * @param fault what goes wrong
     * @return this plan
     */
    public synchronized FaultPlan every(int kth, Fault fault) {
        if (kth < 1 || fault.kind() == Fault.Kind.RESET_UNREAD) {
            throw new IllegalArgumentException("count must be positive, and the request must be read: " + kth);
        }
        regular = fault;
        period = kth;
        sinceRegular = 0;
        return this;
    }

    /**
     * Forgets everything planned.
     *
     * @return this plan
     */
    public synchronized FaultPlan clear() {
        entries.clear();
        regular = null;
        return this;
    }

    /**
     * Tells whether all planned faults have happened.
     *
     * @return how many are still to come
     */
    public synchronized int pending() {
        return entries.stream().mapToInt(entry -> entry.left).sum();
    }

    private synchronized FaultPlan add(Entry entry) {
        if (entry.left < 1) {
            throw new IllegalArgumentException("count must be positive: " + entry.left);
        }
        entries.add(entry);
        return this;
    }

    /** Takes the reset that must happen before a request is read, if no other fault for every operation comes first. */
    synchronized boolean takeResetUnread() {
        Optional<Entry> first =
                entries.stream().filter(entry -> !entry.bound).findFirst().filter(Entry::isResetUnread);
        first.ifPresent(this::use);
        return first.isPresent();
    }

    synchronized Optional<Fault> take(RecordedRequest request) {
        for (Entry entry : entries) {
            if (!entry.isResetUnread() && entry.fits.test(request)) {
                use(entry);
                return Optional.of(entry.fault);
            }
        }
        if (regular != null && ++sinceRegular % period == 0) {
            return Optional.of(regular);
        }
        return Optional.empty();
    }

    private void use(Entry entry) {
        entry.left--;
        if (entry.left == 0) {
            entries.remove(entry);
        }
    }

    private static final class Entry {

        final Predicate<RecordedRequest> fits;
        final boolean bound;
        final Fault fault;
        int left;

        Entry(Predicate<RecordedRequest> fits, boolean bound, Fault fault, int left) {
            this.fits = fits;
            this.bound = bound;
            this.fault = fault;
            this.left = left;
        }

        boolean isResetUnread() {
            return fault.kind() == Fault.Kind.RESET_UNREAD;
        }
    }
}
