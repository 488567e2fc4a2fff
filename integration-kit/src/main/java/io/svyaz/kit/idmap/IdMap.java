package io.svyaz.kit.idmap;

import io.svyaz.kit.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Which id of the host is which id of a vendor: unique both ways, kept across restarts, answered without a remote call.
 *
 * <p>Ids have 1 to 200 characters. Implementations are thread-safe; the one in the kit's database is shared by all nodes.
 */
public interface IdMap {
    /**
     * The vendor's id of a local one.
     *
     * @param kind what is linked
     * @param localId the host's id
     * @return the vendor's id, if linked
     */
    Optional<String> remote(IdKind kind, String localId);

    /**
     * The local id of a vendor's one.
     *
     * @param kind what is linked
     * @param remoteId the vendor's id
     * @return the host's id, if linked
     */
    Optional<String> local(IdKind kind, String remoteId);

    /**
     * Links two ids unless one of them is linked already: the first writer wins, the loser reads the winner.
     *
     * @param kind what is linked
     * @param localId the host's id
     * @param remoteId the vendor's id
     * @return the link that stands: the new one, or the older one of the local id, or the older one of the remote id
     */
    IdLink link(IdKind kind, String localId, String remoteId);

    /**
     * The vendor's id of a local one; created once when there is none: by this thread, or read from whoever was first,
     * also on another node.
     *
     * <p>A node that dies in the middle is waited for and then replaced, so {@code create} must look before it creates:
     * the dead node may have done it. It runs outside any transaction. A remote id that another local id has already is
     * given back, but not linked a second time.
     *
     * @param kind what is linked
     * @param localId the host's id
     * @param create finds or creates the remote object and gives its id
     * @return the vendor's id
     */
    String remoteOrCreate(IdKind kind, String localId, Supplier<String> create);

    /**
     * Points a local id to another remote one after a merge or a recreation; the old link is kept as history. Takes the
     * remote id away from another local one, if it has it.
     *
     * @param kind what is linked
     * @param localId the host's id
     * @param remoteId the vendor's new id
     * @param reason for the history, at most 200 characters
     * @return the new link
     */
    IdLink remap(IdKind kind, String localId, String remoteId, String reason);

    /**
     * Forgets a link, keeping it as history. Repeating it does nothing.
     *
     * @param kind what is linked
     * @param localId the host's id
     * @param reason for the history, at most 200 characters
     * @return whether there was a link
     */
    boolean unlink(IdKind kind, String localId, String reason);

    /**
     * The links whose local ids begin alike, for example all list elements of deal 42: {@code "42:"}.
     *
     * @param kind what is linked
     * @param localIdPrefix the beginning; an empty one gives all
     * @return the links in order of their local ids
     */
    List<IdLink> links(IdKind kind, String localIdPrefix);

    /**
     * A map that forgets everything when the process ends, for tests and trials.
     *
     * @return an empty map
     */
    static IdRegistry inMemory() {
        return new MemoryIdMap();
    }

    /**
     * The map in the kit's database, shared by all nodes.
     *
     * <p>In {@link #remoteOrCreate} a node that died is waited for two minutes at the longest.
     *
     * @param store where the tables are
     * @return the map
     */
    static IdRegistry in(Store store) {
        return in(store, Duration.ofMinutes(2));
    }

    /**
     * The map in the kit's database, with another patience.
     *
     * @param store where the tables are
     * @param lease how long {@link #remoteOrCreate} waits for a node that has begun to create, by the database's time;
     *     longer than creating ever takes, with its repetitions
     * @return the map
     */
    static IdRegistry in(Store store, Duration lease) {
        return new JdbcIdMap(store, lease, pause -> TimeUnit.MILLISECONDS.sleep(pause.toMillis()));
    }
}
