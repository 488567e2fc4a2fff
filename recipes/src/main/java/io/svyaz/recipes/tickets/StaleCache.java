package io.svyaz.recipes.tickets;

import io.svyaz.core.Timing;
import io.svyaz.core.cache.ReadCache;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.limit.RateLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Rather old than slow: a value past its time is renewed where that costs nobody a wait, and shown as it is while the budget is spent,
 * while another reader renews it, and while the helpdesk fails. What was evicted is not shown any more.
 */
final class StaleCache<K, V> {
    /** How long a failing helpdesk is left alone where there is something old to show. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final ReadCache<K, Read<V>> values;
    private final ReadCache<K, Boolean> failures;
    private final RateLimiter budget;
    private final long reserve;
    private final Timing timing;

    StaleCache(String name, TicketReadsBuilder settings) {
        values = new ReadCache<>(name, settings.kept, settings.stale, settings.mostEntries, settings.timing);
        failures = new ReadCache<>(name, REST, settings.mostEntries, settings.timing);
        budget = settings.budget;
        reserve = settings.reserve;
        timing = settings.timing;
    }

    Read<V> get(K key, Supplier<V> load) {
        Optional<Read<V>> fresh = values.peek(key);
        if (fresh.isPresent()) {
            return fresh.get();
        }
        Optional<Read<V>> old = values.peekStale(key);
        if (old.isPresent() && !worthAsking(key)) {
            return old.get().old();
        }
        try {
            return values.get(key, () -> new Read<>(load.get(), timing.now(), false));
        } catch (CallInterruptedException stop) {
            throw stop;
        } catch (ApiException failure) {
            Read<V> last = values.peekStale(key).orElseThrow(() -> failure);
            failures.get(key, () -> true);
            return last.old();
        }
    }

    private boolean worthAsking(K key) {
        return budget.free() > reserve
                && !values.isLoading(key)
                && failures.peek(key).isEmpty();
    }

    void evict(K key) {
        values.evict(key);
        failures.evict(key);
    }

    void evictIf(Predicate<? super K> keys) {
        values.evictIf(keys);
        failures.evictIf(keys);
    }
}
