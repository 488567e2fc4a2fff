package io.svyaz.webhook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;

/** The ids by name, and once more by the end of their life. */
final class InMemoryReplayGuard implements ReplayGuard {
    private record Seen(String id, Instant until) {}

    private final int capacity;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Seen> byId = new HashMap<>();
    private final PriorityQueue<Seen> byEnd = new PriorityQueue<>(Comparator.comparing(Seen::until));

    InMemoryReplayGuard(int capacity, InstantSource clock) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: it is " + capacity + "; it must be at least 1");
        }
        this.capacity = capacity;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public boolean firstSeen(String id, Instant until) {
        Instant now = clock.instant();
        lock.lock();
        try {
            dropExpired(now);
            if (byId.containsKey(id)) {
                return false;
            }
            if (byId.size() == capacity) {
                throw new IllegalStateException(
                        "replay guard: all " + capacity + " places hold live ids; raise its capacity");
            }
            Seen seen = new Seen(id, until);
            byId.put(id, seen);
            byEnd.add(seen);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void dropExpired(Instant now) {
        for (Seen first = byEnd.peek(); first != null && first.until().isBefore(now); first = byEnd.peek()) {
            byEnd.remove();
            byId.remove(first.id());
        }
    }

    @Override
    public void forget(String id) {
        lock.lock();
        try {
            Seen seen = byId.remove(id);
            if (seen != null) {
                byEnd.remove(seen);
            }
        } finally {
            lock.unlock();
        }
    }
}
