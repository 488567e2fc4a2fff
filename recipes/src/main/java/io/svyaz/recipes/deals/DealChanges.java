package io.svyaz.recipes.deals;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Which deals changed, as the portal tells without events. */
public interface DealChanges {

    /**
     * Where a pass that begins after this one has to begin, by the portal's own clock.
     *
     * @return a cursor for {@link #since}
     */
    String cursor();

    /**
     * Walks through deals that were changed.
     *
     * @param cursor the beginning; empty for all deals there are
     * @param deal takes each deal's id
     */
    void since(Optional<String> cursor, LongConsumer deal);

    /**
     * Which of these deals are still there.
     *
     * @param dealIds ids
     * @return those that are
     */
    Set<Long> existing(Collection<Long> dealIds);
}
