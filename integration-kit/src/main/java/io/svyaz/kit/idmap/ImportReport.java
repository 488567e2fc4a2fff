package io.svyaz.kit.idmap;

import java.util.List;

/**
 * What came of an import.
 *
 * @param added pairs that are links now
 * @param same pairs that were links before
 * @param conflicting pairs that contradict a link; nothing was changed for them
 * @param conflicts the first thousand of those
 */
public record ImportReport(long added, long same, long conflicting, List<Conflict> conflicts) {
    /**
     * Copies the list.
     *
     * @param added pairs that are links now
     * @param same pairs that were links before
     * @param conflicting pairs that contradict a link
     * @param conflicts the first thousand of those
     */
    public ImportReport {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A pair that contradicts a link.
     *
     * @param pair what was to be imported
     * @param standing the link that has one of its ids already
     */
    public record Conflict(IdPair pair, IdLink standing) {}
}
