package io.svyaz.kit.idmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The links of one process. */
final class MemoryIdMap implements IdRegistry {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<IdKind, Map<String, IdLink>> byLocal = new HashMap<>();
    private final Map<IdKind, Map<String, IdLink>> byRemote = new HashMap<>();
    private final List<PastLink> past = new ArrayList<>();
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
        return linked(kind, localId, remoteId).link();
    }

    private ImportTally.Linked linked(IdKind kind, String localId, String remoteId) {
        Ids.check("localId", localId);
        Ids.check("remoteId", remoteId);
        return locked(() -> {
            IdLink known = locals(kind).get(localId);
            if (known == null) {
                known = remotes(kind).get(remoteId);
            }
            return known == null
                    ? new ImportTally.Linked(put(kind, localId, remoteId, Instant.now()), true)
                    : new ImportTally.Linked(known, false);
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
        Ids.check("localId", localId);
        Ids.check("remoteId", remoteId);
        return locked(() -> {
            IdLink before = locals(kind).get(localId);
            if (before != null && before.remoteId().equals(remoteId)) {
                return before;
            }
            end(before, reason);
            end(remotes(kind).get(remoteId), reason);
            return put(kind, localId, remoteId, before == null ? Instant.now() : before.createdAt());
        });
    }

    @Override
    public boolean unlink(IdKind kind, String localId, String reason) {
        return locked(() -> end(locals(kind).get(localId), reason));
    }

    @Override
    public List<PastLink> history(IdKind kind, String localId) {
        return locked(() -> past.stream()
                .filter(link -> link.kind().equals(kind) && link.localId().equals(localId))
                .toList());
    }

    @Override
    public ImportReport importLinks(IdKind kind, Stream<IdPair> pairs) {
        ImportTally tally = new ImportTally();
        try (pairs) {
            pairs.forEach(pair -> tally.count(pair, linked(kind, pair.localId(), pair.remoteId())));
        }
        return tally.report();
    }

    @Override
    public void export(IdKind kind, Consumer<IdLink> sink) {
        links(kind, "").forEach(sink);
    }

    @Override
    public List<IdLink> links(IdKind kind, String localIdPrefix) {
        return locked(() -> locals(kind).values().stream()
                .filter(link -> link.localId().startsWith(localIdPrefix))
                .toList());
    }

    private IdLink put(IdKind kind, String localId, String remoteId, Instant createdAt) {
        IdLink link = new IdLink(kind, localId, remoteId, createdAt, Instant.now());
        locals(kind).put(localId, link);
        remotes(kind).put(remoteId, link);
        return link;
    }

    private boolean end(@Nullable IdLink link, String reason) {
        if (link == null) {
            return false;
        }
        locals(link.kind()).remove(link.localId());
        remotes(link.kind()).remove(link.remoteId());
        past.add(new PastLink(
                link.kind(), link.localId(), link.remoteId(), Ids.reason(reason), link.updatedAt(), Instant.now()));
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
