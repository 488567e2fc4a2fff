package io.svyaz.recipes.tickets.reactions;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** A fixed number of locks guards any number of keys: equal keys never run at once. */
final class MemoryOnceMarks implements OnceMarks {
    private static final int STRIPES = 64;

    private final Set<Mark> done = ConcurrentHashMap.newKeySet();
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    private record Mark(String action, String key) {}

    @Override
    public boolean once(String action, String key, Runnable work) {
        Mark mark = new Mark(action, key);
        ReentrantLock lock = locks.get(Math.floorMod(mark.hashCode(), STRIPES));
        lock.lock();
        try {
            if (done.contains(mark)) {
                return false;
            }
            work.run();
            done.add(mark);
            return true;
        } finally {
            lock.unlock();
        }
    }
}
