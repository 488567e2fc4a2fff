package io.svyaz.kit.idmap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The links of one process. */
final class MemoryIdMap implements IdMap {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<IdKind, Map<String, IdLink>> byLocal = new HashMap<>();
    private final Map<IdKind, Map<String, IdLink>> byRemote = new HashMap<>();
    private final Map<Key, ReentrantLock> creating = new ConcurrentHashMap<>();

    private record Key(IdKind kind, String localId) {}

    @Override
    public Optional<String> remote(IdKind kind, String localId) {
        return locked(() -> Optional.ofNullable(locals(kind).get(localId)).map(IdLink::remoteId));
    }

    @Override
    public Optional<String> local(IdKind kind, String remoteId) {
        return locked(() -> Optional.ofNullable(remotes(kind).get(remoteId)).map(IdLink::localId));
    }

    @Override
    public IdLink link(IdKind kind, String localId, String remoteId) {
        return locked(() -> {
            IdLink known = locals(kind).get(localId);
            if (known == null) {
                known = remotes(kind).get(remoteId);
            }
            return known == null ? put(kind, localId, remoteId) : known;
        });
    }

    @Override
    public String remoteOrCreate(IdKind kind, String localId, Supplier<String> create) {
        ReentrantLock mine = creating.computeIfAbsent(new Key(kind, localId), key -> new ReentrantLock());
        mine.lock();
        try {
            Optional<String> known = remote(kind, localId);
            return known.isPresent()
                    ? known.get()
                    : link(kind, localId, create.get()).remoteId();
        } finally {
            mine.unlock();
        }
    }

    @Override
    public IdLink remap(IdKind kind, String localId, String remoteId, String reason) {
        return locked(() -> {
            remove(kind, locals(kind).get(localId));
            remove(kind, remotes(kind).get(remoteId));
            return put(kind, localId, remoteId);
        });
    }

    @Override
    public boolean unlink(IdKind kind, String localId, String reason) {
        return locked(() -> remove(kind, locals(kind).get(localId)));
    }

    @Override
    public List<IdLink> links(IdKind kind, String localIdPrefix) {
        return locked(() -> locals(kind).values().stream()
                .filter(link -> link.localId().startsWith(localIdPrefix))
                .toList());
    }

    private IdLink put(IdKind kind, String localId, String remoteId) {
        Instant now = Instant.now();
        IdLink link = new IdLink(kind, localId, Objects.requireNonNull(remoteId), now, now);
        locals(kind).put(localId, link);
        remotes(kind).put(remoteId, link);
        return link;
    }

    private boolean remove(IdKind kind, @Nullable IdLink link) {
        if (link == null) {
            return false;
        }
        locals(kind).remove(link.localId());
        remotes(kind).remove(link.remoteId());
        return true;
    }

    private Map<String, IdLink> locals(IdKind kind) {
        return byLocal.computeIfAbsent(kind, key -> new TreeMap<>());
    }

    private Map<String, IdLink> remotes(IdKind kind) {
        return byRemote.computeIfAbsent(kind, key -> new HashMap<>());
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
