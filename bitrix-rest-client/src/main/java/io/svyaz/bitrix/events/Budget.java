package io.svyaz.bitrix.events;

/** Counts what one body has used of the limits. */
final class Budget {
    private final EventLimits limits;
    private int members;

    Budget(EventLimits limits) {
        this.limits = limits;
    }

    void member(int depth) {
        if (++members > limits.members()) {
            throw new MalformedEventException("it has more than " + limits.members() + " members");
        }
        if (depth > limits.depth()) {
            throw new MalformedEventException("it is nested deeper than " + limits.depth());
        }
    }
}
