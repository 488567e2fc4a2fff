package io.svyaz.testkit.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes that wait for their turn, each for a number of uses. Thread-safe.
 *
 * @param <T> kind of outcome
 */
public final class Planned<T> {

    /** Name under which outcomes for every operation are kept. */
    private static final String ANY = "";

    private final List<Entry<T>> entries = new ArrayList<>();
    private @Nullable Entry<T> regular;
    private int period;
    private int sinceRegular;

    /** Nothing is planned yet. */
    public Planned() {}

    /**
     * Plans an outcome for the next uses, whatever the operation.
     *
     * @param count how many uses
     * @param outcome what to hand out
     */
    public void next(int count, T outcome) {
        next(count, ANY, outcome);
    }

    /**
     * Plans an outcome for the next uses of one operation.
     *
     * @param count how many uses
     * @param operation name in any case
     * @param outcome what to hand out
     */
    public synchronized void next(int count, String operation, T outcome) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be positive: " + count);
        }
        for (int i = 0; i < count; i++) {
            entries.add(new Entry<>(operation, outcome));
        }
    }

    /**
     * Plans an outcome for every so many uses of one operation, for good.
     *
     * @param kth 3 for the third, the sixth and so on
     * @param operation name in any case
     * @param outcome what to hand out
     */
    public synchronized void every(int kth, String operation, T outcome) {
        if (kth < 1) {
            throw new IllegalArgumentException("kth must be positive: " + kth);
        }
        regular = new Entry<>(operation, outcome);
        period = kth;
        sinceRegular = 0;
    }

    /**
     * Takes what was planned for every operation.
     *
     * @return the outcome, or empty if nothing is left
     */
    public Optional<T> take() {
        return take(ANY);
    }

    /**
     * Takes what was planned for one operation.
     *
     * @param operation name in any case
     * @return the outcome, or empty if nothing is left
     */
    public synchronized Optional<T> take(String operation) {
        for (Iterator<Entry<T>> each = entries.iterator(); each.hasNext(); ) {
            Entry<T> entry = each.next();
            if (entry.operation.equalsIgnoreCase(operation)) {
                each.remove();
                return Optional.of(entry.outcome);
            }
        }
        Entry<T> again = regular;
        if (again != null && again.operation.equalsIgnoreCase(operation) && ++sinceRegular % period == 0) {
            return Optional.of(again.outcome);
        }
        return Optional.empty();
    }

    private record Entry<T>(String operation, T outcome) {}
}
