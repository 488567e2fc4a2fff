package io.svyaz.bitrix.events;

/**
 * How much an incoming body may ask of the reader. What exceeds it is a {@link MalformedEventException}.
 *
 * @param bytes longest body
 * @param members most values and nested objects together
 * @param depth deepest nesting; {@code data[FIELDS][ID]} has depth 3
 */
public record EventLimits(int bytes, int members, int depth) {
    private static final int DEEPEST = 100;
    private static final EventLimits DEFAULTS = new EventLimits(1 << 20, 10_000, 32);

    /**
     * Checks them.
     *
     * @param bytes longest body
     * @param members most values and nested objects together
     * @param depth deepest nesting, 1 to 100
     * @throws IllegalArgumentException when one is not positive, or the depth is above 100
     */
    public EventLimits {
        if (bytes < 1 || members < 1 || depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "limits: bytes and members must be positive, depth must be 1 to " + DEEPEST);
        }
    }

    /**
     * 1 MiB, 10,000 members, depth 32: far above what Bitrix24 sends.
     *
     * @return the limits of {@link BitrixEvents#create()}
     */
    public static EventLimits defaults() {
        return DEFAULTS;
    }
}
