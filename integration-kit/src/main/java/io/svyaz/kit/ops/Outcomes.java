package io.svyaz.kit.ops;

/**
 * How attempts ended within some time.
 *
 * @param done the handler returned
 * @param retried an error, and another attempt will follow
 * @param failed given up
 * @param postponed a limit of the vendor, not counted as an attempt
 * @param other everything else, for example taken back by an operator or ended by the death of the worker
 */
public record Outcomes(long done, long retried, long failed, long postponed, long other) {
    static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0);

    /**
     * All of them.
     *
     * @return the sum
     */
    public long total() {
        return done + retried + failed + postponed + other;
    }

    Outcomes plus(Outcomes more) {
        return new Outcomes(
                done + more.done,
                retried + more.retried,
                failed + more.failed,
                postponed + more.postponed,
                other + more.other);
    }
}
