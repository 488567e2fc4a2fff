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

    /** All free. */
    public StripedLocks() {}

    /**
     * Does the work while nobody else does work for an equal key.
     *
     * @param key what the work is about
     * @param work what to do
     * @param <T> its result
     * @return its result
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
