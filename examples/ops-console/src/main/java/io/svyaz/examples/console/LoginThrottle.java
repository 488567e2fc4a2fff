package io.svyaz.examples.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Slows guessing down: five wrong passwords for a name from an address, or twenty from an address, within a quarter of an
 * hour, and the next try has to wait. A name alone is never locked, or anybody could lock the administrator out.
 */
final class LoginThrottle {
    private static final int MOST_OF_NAME = 5;
    private static final int MOST_OF_ADDRESS = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEYS;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try as wrong before its password is looked at, so that many at once do not slip through. */
    boolean begin(String address, String name) {
        lock.lock();
        try {
            if (recent(address).size() >= MOST_OF_ADDRESS
                    || recent(both(address, name)).size() >= MOST_OF_NAME) {
                return false;
            }
            add(address);
            add(both(address, name));
            return true;
        } finally {
            lock.unlock();
        }
    }

    void succeeded(String address, String name) {
        lock.lock();
        try {
            recent(address).pollLast();
            failures.remove(both(address, name));
        } finally {
            lock.unlock();
        }
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        Instant since = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(since)) {
            times.removeFirst();
        }
        return times;
    }

    private void add(String key) {
        failures.computeIfAbsent(key, any -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private static String both(String address, String name) {
        return address + " " + name;
    }
}
