package io.svyaz.kit.idmap;

import io.svyaz.kit.SqlWork;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Claims;
import io.svyaz.kit.internal.Collisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The links in the kit's database: the unique indexes decide who was first. */
final class JdbcIdMap implements IdRegistry {
    private static final Duration FIRST_POLL = Duration.ofMillis(50);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
    /** Reading is to stay reading: a row is touched once a day at most. */
    private static final Duration SEEN = Duration.ofDays(1);

    private static final int TRIES = 5;
    private static final int PORTION = 500;

    private final Store store;
    private final LinkRows rows;
    private final Claims claims;
    private final Sleeper sleeper;

    /** Waits, in tests by moving a clock. */
    interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }

    JdbcIdMap(Store store, Duration lease, Sleeper sleeper) {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease: it must be positive.");
        }
        this.store = store;
        this.rows = new LinkRows(store);
        this.claims = new Claims(store, "id_map_claim", lease, "system", "kind", "local_id");
        this.sleeper = sleeper;
    }

    @Override
    public Optional<String> remote(IdKind kind, String localId) {
        Ids.check("localId", localId);
        return run("remote", connection -> seen(connection, rows.byLocal(connection, kind, localId)))
                .map(IdLink::remoteId);
    }

    @Override
    public Optional<String> local(IdKind kind, String remoteId) {
        Ids.check("remoteId", remoteId);
        return run("local", connection -> seen(connection, rows.byRemote(connection, kind, remoteId)))
                .map(IdLink::localId);
    }

    private Optional<IdLink> seen(Connection connection, Optional<LinkRows.Row> found) throws SQLException {
        Instant now = now();
        if (found.isPresent() && found.get().lastSeen().plus(SEEN).isBefore(now)) {
            rows.seen(connection, found.get(), now);
        }
        return found.map(LinkRows.Row::link);
    }

    @Override
    public IdLink link(IdKind kind, String localId, String remoteId) {
        IdPair pair = new IdPair(localId, remoteId);
        return run("link", connection -> linked(connection, kind, pair).link());
    }

    private ImportTally.Linked linked(Connection connection, IdKind kind, IdPair pair) throws SQLException {
        Instant now = now();
        IdLink wanted = new IdLink(kind, pair.localId(), pair.remoteId(), now, now);
        for (int i = 0; i < TRIES; i++) {
            if (rows.insert(connection, wanted)) {
                return new ImportTally.Linked(wanted, true);
            }
            Optional<LinkRows.Row> standing = rows.byLocal(connection, kind, pair.localId());
            if (standing.isEmpty()) {
                standing = rows.byRemote(connection, kind, pair.remoteId());
            }
            if (standing.isPresent()) {
                return new ImportTally.Linked(standing.get().link(), false);
            }
        }
        throw changedHands();
    }

    @Override
    public String remoteOrCreate(IdKind kind, String localId, Supplier<String> create) {
        Ids.check("localId", localId);
        String owner = UUID.randomUUID().toString();
        for (Duration pause = FIRST_POLL; ; pause = longer(pause)) {
            Optional<String> known = remote(kind, localId);
            if (known.isPresent()) {
                return known.get();
            }
            if (run("claim", connection -> claims.take(connection, owner, key(kind, localId)))) {
                return createAsOwner(kind, localId, create, owner);
            }
            waitForOther(kind, pause);
        }
    }

    /** Looks once more: whoever had the claim before may have finished between our look and our claim. */
    private String createAsOwner(IdKind kind, String localId, Supplier<String> create, String owner) {
        boolean linked = false;
        try {
            Optional<String> known = remote(kind, localId);
            IdPair pair = new IdPair(localId, known.isPresent() ? known.get() : create.get());
            IdLink standing = run("link", connection -> {
                IdLink link = linked(connection, kind, pair).link();
                claims.release(connection, owner, key(kind, localId));
                return link;
            });
            linked = true;
            return standing.remoteId();
        } finally {
            if (!linked) {
                giveBack(kind, localId, owner);
            }
        }
    }

    /** What went wrong before says more than a claim that could not be given back: that one ends by itself. */
    @SuppressWarnings("EmptyCatch")
    private void giveBack(IdKind kind, String localId, String owner) {
        try {
            run("release", connection -> {
                claims.release(connection, owner, key(kind, localId));
                return owner;
            });
        } catch (RuntimeException ignored) {
            // It ends with its lease.
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_POLL) < 0 ? twice : LONGEST_POLL;
    }

    private void waitForOther(IdKind kind, Duration pause) {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException(
                    "idmap.remoteOrCreate: interrupted while another node creates a " + kind + ".");
        }
    }

    @Override
    public IdLink remap(IdKind kind, String localId, String remoteId, String reason) {
        IdPair pair = new IdPair(localId, remoteId);
        return run("remap", connection -> remapped(connection, kind, pair, reason));
    }

    private IdLink remapped(Connection connection, IdKind kind, IdPair pair, String reason) throws SQLException {
        Instant now = now();
        Instant createdAt = now;
        for (int i = 0; i < TRIES; i++) {
            Optional<LinkRows.Row> before = rows.byLocal(connection, kind, pair.localId());
            if (before.isPresent() && before.get().link().remoteId().equals(pair.remoteId())) {
                return before.get().link();
            }
            if (before.isPresent()) {
                createdAt = before.get().link().createdAt();
                rows.end(connection, before.get(), reason, now);
            }
            Optional<LinkRows.Row> other = rows.byRemote(connection, kind, pair.remoteId());
            if (other.isPresent()) {
                rows.end(connection, other.get(), reason, now);
            }
            IdLink link = new IdLink(kind, pair.localId(), pair.remoteId(), createdAt, now);
            if (rows.insert(connection, link)) {
                return link;
            }
        }
        throw changedHands();
    }

    @Override
    public boolean unlink(IdKind kind, String localId, String reason) {
        Ids.check("localId", localId);
        return run("unlink", connection -> {
            Optional<LinkRows.Row> found = rows.byLocal(connection, kind, localId);
            return found.isPresent() && rows.end(connection, found.get(), reason, now());
        });
    }

    @Override
    public List<IdLink> links(IdKind kind, String localIdPrefix) {
        return run("links", connection -> rows.beginning(connection, kind, localIdPrefix));
    }

    @Override
    public List<PastLink> history(IdKind kind, String localId) {
        return run("history", connection -> rows.history(connection, kind, localId));
    }

    @Override
    public ImportReport importLinks(IdKind kind, Stream<IdPair> pairs) {
        ImportTally tally = new ImportTally();
        try (pairs) {
            Iterator<IdPair> rest = pairs.iterator();
            while (rest.hasNext()) {
                List<IdPair> portion = new ArrayList<>();
                while (rest.hasNext() && portion.size() < PORTION) {
                    portion.add(rest.next());
                }
                List<ImportTally.Linked> done = run("import", connection -> linkAll(connection, kind, portion));
                for (int i = 0; i < portion.size(); i++) {
                    tally.count(portion.get(i), done.get(i));
                }
            }
        }
        return tally.report();
    }

    private List<ImportTally.Linked> linkAll(Connection connection, IdKind kind, List<IdPair> portion)
            throws SQLException {
        List<ImportTally.Linked> done = new ArrayList<>();
        for (IdPair pair : portion) {
            done.add(linked(connection, kind, pair));
        }
        return done;
    }

    @Override
    public void export(IdKind kind, Consumer<IdLink> sink) {
        String last = "";
        List<IdLink> portion;
        do {
            String from = last;
            portion = run("export", connection -> rows.after(connection, kind, from, PORTION));
            for (IdLink link : portion) {
                sink.accept(link);
                last = link.localId();
            }
        } while (portion.size() == PORTION);
    }

    private <T> T run(String operation, SqlWork<T> work) {
        return Collisions.run(store, "idmap." + operation, work);
    }

    private Instant now() {
        return store.clock().instant();
    }

    private static String[] key(IdKind kind, String localId) {
        return new String[] {kind.system(), kind.kind(), localId};
    }

    private static SQLException changedHands() {
        return new SQLException("A link changed hands " + TRIES + " times.", "40001");
    }
}
