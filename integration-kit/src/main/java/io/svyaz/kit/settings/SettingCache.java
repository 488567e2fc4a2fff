package io.svyaz.kit.settings;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows as they were when last looked at; secrets stay encrypted in it. A reader that finds it old asks the database for
 * the version, one reader at a time; while the database is away the old rows count.
 */
final class SettingCache {
    private static final Logger LOG = LoggerFactory.getLogger(SettingCache.class);

    private final Store store;
    private final SettingTable table;
    private final Duration refreshAfter;
    private final List<Consumer<SettingChange>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Snapshot snapshot;

    private record Snapshot(Map<String, SettingRow> rows, long version, Instant checkedAt) {}

    SettingCache(Store store, SettingTable table, Duration refreshAfter) {
        this.store = store;
        this.table = table;
        this.refreshAfter = refreshAfter;
        this.snapshot = load();
    }

    void listen(Consumer<SettingChange> listener) {
        listeners.add(listener);
    }

    Optional<SettingRow> row(String place) {
        return Optional.ofNullable(rows().get(place));
    }

    Map<String, SettingRow> rows() {
        Snapshot known = snapshot;
        if (store.clock().instant().isBefore(known.checkedAt.plus(refreshAfter)) || !loading.tryLock()) {
            return known.rows;
        }
        List<SettingChange> changes;
        try {
            changes = look();
        } catch (StoreException away) {
            LOG.warn("Settings: the database did not answer, the values known so far count. {}", away.getMessage());
            snapshot = new Snapshot(known.rows, known.version, store.clock().instant());
            return known.rows;
        } finally {
            loading.unlock();
        }
        tell(changes);
        return snapshot.rows;
    }

    /** Reads all rows anew. */
    boolean reload() {
        List<SettingChange> changes;
        loading.lock();
        try {
            changes = swap(load());
        } finally {
            loading.unlock();
        }
        tell(changes);
        return !changes.isEmpty();
    }

    private List<SettingChange> look() {
        Snapshot known = snapshot;
        long version = store.run("settings.refresh", table::version);
        if (version == known.version) {
            snapshot = new Snapshot(known.rows, version, store.clock().instant());
            return List.of();
        }
        return swap(load());
    }

    private Snapshot load() {
        return store.run("settings.load", connection -> {
            long version = table.version(connection);
            Map<String, SettingRow> rows = new TreeMap<>();
            table.all(connection).forEach(row -> rows.put(row.place(), row));
            return new Snapshot(rows, version, store.clock().instant());
        });
    }

    private List<SettingChange> swap(Snapshot fresh) {
        Map<String, SettingRow> before = snapshot.rows;
        snapshot = fresh;
        Set<String> places = new LinkedHashSet<>(before.keySet());
        places.addAll(fresh.rows.keySet());
        List<SettingChange> changes = new ArrayList<>();
        for (String place : places) {
            SettingRow old = before.get(place);
            SettingRow now = fresh.rows.get(place);
            SettingRow either = now == null ? old : now;
            if (either != null
                    && SettingTable.isHosts(either)
                    && (old == null || now == null || old.version() != now.version())) {
                changes.add(new SettingChange(either.scope(), either.name(), now == null));
            }
        }
        return changes;
    }

    private void tell(List<SettingChange> changes) {
        for (SettingChange change : changes) {
            for (Consumer<SettingChange> listener : listeners) {
                try {
                    listener.accept(change);
                } catch (RuntimeException broken) {
                    LOG.warn(
                            "Settings: a listener threw {} on the change of {}.",
                            broken.getClass().getName(),
                            SettingTable.place(change.scope(), change.name()));
                }
            }
        }
    }
}
