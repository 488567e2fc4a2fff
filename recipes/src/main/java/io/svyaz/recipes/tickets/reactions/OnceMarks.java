package io.svyaz.recipes.tickets.reactions;

import io.svyaz.kit.idmap.IdMap;

/**
 * Remembers what has been done, so that it is not done again. Thread-safe.
 *
 * <p>Work that fails leaves no mark and may be tried again. When a machine stops between the work and the mark, the work is done once
 * more: what cannot bear that must look before it acts.
 */
public interface OnceMarks {

    /**
     * Does a piece of work unless it was done before. Others who come with the same key meanwhile wait for it.
     *
     * @param action what kind of work, 1 to 60 characters
     * @param key which piece, 1 to 200 characters
     * @param work done at most once here; whatever it throws comes out unchanged
     * @return whether it was done now
     */
    boolean once(String action, String key, Runnable work);

    /**
     * Marks of this process, for tests and hosts that handle events once by other means. They are never forgotten.
     *
     * @return no marks yet
     */
    static OnceMarks inMemory() {
        return new MemoryOnceMarks();
    }

    /**
     * Marks in the id map, for all nodes that share its database: the local id is the key, the kind is the action.
     *
     * @param ids the map
     * @return marks that survive restarts
     */
    static OnceMarks in(IdMap ids) {
        return new IdMapOnceMarks(ids);
    }
}
