package io.svyaz.recipes.internal;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A fixed number of locks shared by any number of keys: equal keys never run at once, memory never grows. */
public final class StripedLocks {

    private static final int STRIPES = 64;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    /** Nobody waits yet. */
    public StripedLocks() {}

    /**
     * Runs the work while no other work with an equal key runs.
     *
     * @param key who takes turns
     * @param work what to do
     * @param <T> type of the result
     * @return what the work returns
     */
    public <T> T whileHolding(String key, Supplier<T> work) {
        ReentrantLock lock = locks.get(Math.floorMod(key.hashCode(), STRIPES));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
