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

    /** Makes the locks, all free. */
    public StripedLocks() {}

    /**
     * Runs the work while no other work of the same key runs.
     *
     * @param key what the work is about
     * @param work what to do
     * @param <T> what it returns
     * @return what the work returned
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
