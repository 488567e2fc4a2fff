package io.svyaz.kit.idmap;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An id map that remembers what was, and can be carried over from and to elsewhere. */
public interface IdRegistry extends IdMap {
    /**
     * The links that a local id had before, through {@link #remap} and {@link #unlink}.
     *
     * @param kind what was linked
     * @param localId the host's id
     * @return past links, oldest first
     */
    List<PastLink> history(IdKind kind, String localId);

    /**
     * Takes over the links of another table. What contradicts a link is left as it is and listed.
     *
     * <p>It is done in portions: when it breaks off, what was done stays, and repeating the whole does no harm.
     *
     * @param kind what is linked
     * @param pairs the ids; consumed and closed
     * @return how many were added, known, and in conflict
     */
    ImportReport importLinks(IdKind kind, Stream<IdPair> pairs);

    /**
     * Hands out all links of a kind without holding them in memory.
     *
     * <p>Links that are made or ended meanwhile may be missing or present.
     *
     * @param kind what is linked
     * @param sink is given one link after the other, in order of the local ids, outside any transaction
     */
    void export(IdKind kind, Consumer<IdLink> sink);
}
