package io.svyaz.core.cache;

import io.svyaz.core.Timing;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that are read from far away and may be a little old: each is loaded once for all who ask at the same time, and kept
 * for a while. Thread-safe.
 *
 * <pre>{@code
 * ReadCache<Long, List<Ticket>> tickets = new ReadCache<>("tickets", ofSeconds(60), 10_000, Timing.system());
 * List<Ticket> mine = tickets.get(clientId, () -> usedesk.tickets().list(query).toList());
 * tickets.evict(clientId);
 * }</pre>
 *
 * <p>A load runs in the thread of the first who asks, and no lock is held meanwhile: readers of other keys never wait for it. A
 * load that fails fails all who wait for it and is not kept. What was being loaded when its key was evicted goes to those who
 * asked before, and is not kept.
 *
 * <p>A cache may be made to keep values beyond their time. Those are handed out by {@link #peekStale} only, to callers that would
 * rather show something old than wait or fail; {@link #isLoading} tells whether a newer one is on its way.
 *
 * @param <K> the type of a key, with equals and hashCode
 * @param <V> the type of a value; shared by all readers, so it should be immutable
 */
public final class ReadCache<K, V> {
    /** How long a value is kept where nobody says otherwise. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(60);

    private final String name;
    private final long freshNanos;
    private final long keptNanos;
    private final int mostValues;
    private final Timing timing;

    private final ReentrantLock lock = new ReentrantLock();
    /** From the one that was read longest ago. */
    private final LinkedHashMap<K, Kept<V>> values = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<K, Flight<V>> flights = new HashMap<>();

    private record Kept<V>(V value, long loadedAt) {}

    /**
     * An empty cache.
     *
     * @param name for failures, for example {@code usedesk.tickets}
     * @param timeToLive how long a value is handed out after its load ended; longer than zero
     * @param mostValues how many are kept at most; the one that was read longest ago makes room
     * @param timing the clock
     */
    public ReadCache(String name, Duration timeToLive, int mostValues, Timing timing) {
        this(name, timeToLive, Duration.ZERO, mostValues, timing);
    }

    /**
     * An empty cache that keeps values beyond their time.
     *
     * @param name for failures, for example {@code usedesk.tickets}
     * @param timeToLive how long a value is handed out after its load ended; longer than zero
     * @param staleTime how much longer it is kept for {@link #peekStale}; not negative
     * @param mostValues how many are kept at most, stale ones included; the one that was read longest ago makes room
     * @param timing the clock
     */
    public ReadCache(String name, Duration timeToLive, Duration staleTime, int mostValues, Timing timing) {
        if (timeToLive.isNegative() || timeToLive.isZero()) {
            throw new IllegalArgumentException("timeToLive must be longer than zero, but is " + timeToLive + ".");
        }
        if (staleTime.isNegative()) {
            throw new IllegalArgumentException("staleTime must not be negative, but is " + staleTime + ".");
        }
        if (mostValues < 1) {
            throw new IllegalArgumentException("mostValues must be at least 1, but is " + mostValues + ".");
        }
        this.name = Objects.requireNonNull(name, "name");
        this.freshNanos = nanos(timeToLive);
        this.keptNanos = freshNanos + nanos(staleTime);
        this.mostValues = mostValues;
        this.timing = Objects.requireNonNull(timing, "timing");
    }

    /**
     * The value of a key: kept, or being loaded by another thread, or loaded now.
     *
     * @param key whose value
     * @param load brings the value, never null; must not ask this cache for the same key
     * @return never null
     * @throws CallInterruptedException when the thread was interrupted while another loaded; its flag is set again
     * @throws RuntimeException whatever the load threw; the same one for all who waited
     */
    public V get(K key, Supplier<? extends V> load) {
        Objects.requireNonNull(key, "key");
        while (true) {
            Flight<V> flight;
            boolean mine = false;
            lock.lock();
            try {
                Kept<V> kept = fresh(key);
                if (kept != null) {
                    return kept.value();
                }
                flight = flights.get(key);
                if (flight == null) {
                    flight = new Flight<>(Thread.currentThread());
                    flights.put(key, flight);
                    mine = true;
                }
            } finally {
                lock.unlock();
            }
            Optional<V> value = mine ? Optional.of(loaded(key, flight, load)) : waited(flight);
            if (value.isPresent()) {
                return value.get();
            }
        }
    }

    /**
     * The value of a key where it is kept. Never loads, never waits.
     *
     * @param key whose value
     * @return empty when it is not kept or too old
     */
    public Optional<V> peek(K key) {
        lock.lock();
        try {
            return Optional.ofNullable(fresh(key)).map(Kept::value);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The value of a key where it is kept, be it too old for {@link #get}. Never loads, never waits.
     *
     * @param key whose value
     * @return empty when it is not kept: never loaded, evicted, or older than both times together
     */
    public Optional<V> peekStale(K key) {
        lock.lock();
        try {
            return Optional.ofNullable(kept(key)).map(Kept::value);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether the value of a key is being loaded, so that {@link #get} would wait for that.
     *
     * @param key whose value
     * @return false again as soon as the key is evicted
     */
    public boolean isLoading(K key) {
        lock.lock();
        try {
            return flights.containsKey(key);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets the value of a key; who asks next loads it anew.
     *
     * @param key whose value
     */
    public void evict(K key) {
        lock.lock();
        try {
            values.remove(key);
            flights.remove(key);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets the values of all keys that fit.
     *
     * @param keys asked about every key under the cache's lock: it must be quick and must not use the cache
     */
    public void evictIf(Predicate<? super K> keys) {
        lock.lock();
        try {
            values.keySet().removeIf(keys);
            flights.keySet().removeIf(keys);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything. */
    public void clear() {
        evictIf(any -> true);
    }

    /**
     * How many values are kept, old ones that nobody asked for since included.
     *
     * @return never more than the cache was made for
     */
    public int size() {
        lock.lock();
        try {
            return values.size();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Kept<V> fresh(K key) {
        Kept<V> kept = kept(key);
        return kept == null || age(kept) >= freshNanos ? null : kept;
    }

    private @Nullable Kept<V> kept(K key) {
        Kept<V> kept = values.get(key);
        if (kept != null && age(kept) >= keptNanos) {
            values.remove(key);
            return null;
        }
        return kept;
    }

    private long age(Kept<V> kept) {
        return timing.nanoTime().getAsLong() - kept.loadedAt();
    }

    /** Saturates, and leaves room for the sum of two. */
    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE / 2 : duration.toNanos();
    }

    private V loaded(K key, Flight<V> flight, Supplier<? extends V> load) {
        try {
            V value = Objects.requireNonNull(load.get(), "the load brought no value");
            lock.lock();
            try {
                // Evicted or overtaken meanwhile: then it may be stale.
                if (flights.remove(key, flight)) {
                    values.put(key, new Kept<>(value, timing.nanoTime().getAsLong()));
                    makeRoom();
                }
            } finally {
                lock.unlock();
            }
            flight.land(value);
            return value;
        } catch (Throwable failure) {
            lock.lock();
            try {
                flights.remove(key, flight);
            } finally {
                lock.unlock();
            }
            flight.crash(failure);
            throw failure;
        }
    }

    private void makeRoom() {
        if (values.size() > mostValues) {
            Iterator<K> oldest = values.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Empty when the other thread was told to stop, which is no reason for this one to. */
    private Optional<V> waited(Flight<V> flight) {
        if (flight.isOf(Thread.currentThread())) {
            throw new IllegalStateException(
                    "The load of a value in " + name + " asks for the same value. Load something else in it.");
        }
        try {
            return flight.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    ErrorDetails.of(
                            name,
                            "The thread was interrupted while another one loaded the value for it.",
                            Execution.REFUSED),
                    null);
        }
    }

    @Override
    public String toString() {
        return "ReadCache(" + name + ")";
    }
}
