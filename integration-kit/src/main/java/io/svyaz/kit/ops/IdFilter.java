package io.svyaz.kit.ops;

import java.util.Optional;

/**
 * Which links of ids. What is left out does not matter.
 *
 * @param system the exact vendor
 * @param kind the exact kind of object
 * @param idBeginning how the host's or the vendor's id begins
 */
public record IdFilter(Optional<String> system, Optional<String> kind, Optional<String> idBeginning) {
    /**
     * Every link.
     *
     * @return the filter to start from
     */
    public static IdFilter all() {
        return new IdFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Only one vendor's.
     *
     * @param exact the vendor
     * @return a narrower filter
     */
    public IdFilter system(String exact) {
        return new IdFilter(Optional.of(exact), kind, idBeginning);
    }

    /**
     * Only one kind of object.
     *
     * @param exact the kind
     * @return a narrower filter
     */
    public IdFilter kind(String exact) {
        return new IdFilter(system, Optional.of(exact), idBeginning);
    }

    /**
     * Only links of which one id begins like that.
     *
     * @param beginning the beginning, as it is written
     * @return a narrower filter
     */
    public IdFilter idBeginning(String beginning) {
        return new IdFilter(system, kind, Optional.of(beginning));
    }
}
