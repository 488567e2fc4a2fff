package io.svyaz.webhook;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Remembers accepted messages, so that a recorded one cannot be sent again.
 *
 * <p>Several nodes need one that they share, for example a table with the id as its primary key. One guard serves one
 * sender: ids of different senders may collide. An exception counts as {@link Reason#UNAVAILABLE}: the message is
 * refused, the sender may repeat it.
 */
@FunctionalInterface
public interface ReplayGuard {
    /**
     * Takes an id, atomically.
     *
     * @param id message id, or a hash of the signed content where the scheme signs no id
     * @param until the last instant at which the message could be accepted again
     * @return whether the id was free; false means a replay
     */
    boolean firstSeen(String id, Instant until);

    /**
     * Gives an id back, because the message could not be stored and the sender must be able to repeat it.
     *
     * <p>Does nothing unless overridden; then a message whose handler failed stays refused until its time is over.
     *
     * @param id the id that was taken
     */
    default void forget(String id) {}

    /**
     * A guard in the memory of this process.
     *
     * <p>Expired ids make room first. When it is full of live ones it neither forgets one, which would let a replay in,
     * nor calls the new message a replay: it throws, so that the message is refused as {@link Reason#UNAVAILABLE} and
     * the sender tries again. Only authentic messages take room, so strangers cannot fill it. A capacity of the highest
     * rate per second times twice the tolerance never fills.
     *
     * @param capacity the number of live ids it holds at most
     * @param clock what tells the time; the verifier's own
     * @return the guard, safe for any number of threads
     */
    static ReplayGuard inMemory(int capacity, InstantSource clock) {
        return new InMemoryReplayGuard(capacity, clock);
    }
}
