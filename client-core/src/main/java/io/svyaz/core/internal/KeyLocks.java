package io.svyaz.core.internal;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One lock for each key that is in use: what concerns one record waits for what concerns the same one, and for nothing else. */
public final class KeyLocks {
    private final ConcurrentMap<Object, Turn> turns = new ConcurrentHashMap<>();

    /** No key is in use. */
    public KeyLocks() {}

    /** A held key. */
    public final class Turn implements AutoCloseable {
        private final Object key;
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users = 1;

        Turn(Object key) {
            this.key = key;
        }

        private Turn joined() {
            users++;
            return this;
        }

        private @Nullable Turn left() {
            users--;
            return users == 0 ? null : this;
        }

        /** Lets the next one go. */
        @Override
        public void close() {
            lock.unlock();
            forget(this);
        }
    }

    /**
     * Waits for its turn.
     *
     * @param key with equals and hashCode
     * @param longestWait by the machine's clock
     * @return to be closed by the same thread; null when the wait was too long
     * @throws InterruptedException when the thread is asked to stop meanwhile
     */
    public @Nullable Turn take(Object key, Duration longestWait) throws InterruptedException {
        Turn turn = turns.compute(key, (same, known) -> known == null ? new Turn(key) : known.joined());
        boolean held = false;
        try {
            held = turn.lock.tryLock(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!held) {
                forget(turn);
            }
        }
        return held ? turn : null;
    }

    /**
     * How many keys are in use.
     *
     * @return 0 when nobody holds or awaits one
     */
    public int size() {
        return turns.size();
    }

    private void forget(Turn turn) {
        turns.computeIfPresent(turn.key, (same, known) -> known.left());
    }
}
