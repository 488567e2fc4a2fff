package io.svyaz.kit.queue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Who of one worker is on which lane right now, and whether the worker is being stopped. */
final class Shift {
    private final Map<LaneLease, Post> posts = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean stopping;

    /** One lane's place: its thread can be interrupted while, and only while, a handler runs. */
    static final class Post {
        private final ReentrantLock guard = new ReentrantLock();
        private @Nullable Thread handler;

        void enter() {
            guard.lock();
            try {
                handler = Thread.currentThread();
            } finally {
                guard.unlock();
            }
        }

        /** An interruption that came too late must not hit the statements that follow: H2 would close its file. */
        void leave() {
            guard.lock();
            try {
                handler = null;
                Thread.interrupted();
            } finally {
                guard.unlock();
            }
        }

        void interrupt() {
            guard.lock();
            try {
                if (handler != null) {
                    handler.interrupt();
                }
            } finally {
                guard.unlock();
            }
        }
    }

    Post begin(LaneLease lease) {
        Post post = new Post();
        posts.put(lease, post);
        return post;
    }

    void end(LaneLease lease) {
        posts.remove(lease);
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean has(LaneLease lease) {
        return posts.containsKey(lease);
    }

    List<LaneLease> leases() {
        return List.copyOf(posts.keySet());
    }

    boolean isStopping() {
        return stopping;
    }

    void stop() {
        stopping = true;
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void interruptAll() {
        posts.values().forEach(Post::interrupt);
    }

    /** Waits until nobody is on a lane; false when the time is over before. */
    boolean awaitIdle(Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lock();
        try {
            while (!posts.isEmpty()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** A pause that ends early when the worker is stopped. */
    void pause(Duration pause) {
        long left = pause.toNanos();
        lock.lock();
        try {
            while (left > 0 && !stopping) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
