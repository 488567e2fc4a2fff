package io.svyaz.recipes.events;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the events that a router was given. Names are in upper case; beyond a thousand of them the rest count as {@code *}.
 *
 * @param handled taken by a handler, by name
 * @param dropped wanted by nobody, by name
 * @param malformed verified bodies that were no event
 */
public record RouterCounts(Map<String, Long> handled, Map<String, Long> dropped, long malformed) {

    /** Copies, in order of names. */
    public RouterCounts {
        handled = sorted(handled);
        dropped = sorted(dropped);
    }

    private static SortedMap<String, Long> sorted(Map<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
