package io.svyaz.bitrix.oauth;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the tokens of an application are kept. What is in it is secret: whoever reads it acts as those users.
 *
 * <p>A refresh token works once. So a new pair is stored before it is used, all nodes of a cluster share one store, and a
 * node only replaces the version it has read. A store has to be thread-safe; what it throws ends the call that needed it.
 */
public interface TokenStore {
    /**
     * The token of a user.
     *
     * @param user of a portal
     * @return empty when there is none
     */
    Optional<OAuthToken> load(PortalUser user);

    /**
     * Replaces the token of a user, if it is still the one that was read. Versions are the same when their {@link
     * OAuthToken#fingerprint} is.
     *
     * <p>In SQL: {@code UPDATE .. WHERE member_id = ? AND user_id = ? AND fingerprint = ?}, or an {@code INSERT} when
     * nothing is expected; true when one row was changed.
     *
     * @param user of a portal
     * @param expected what was read; null for nothing
     * @param token what takes its place
     * @return false when the store holds something else by now
     */
    boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token);

    /**
     * Puts a token in whatever is there: after an installation or a code exchange.
     *
     * @param user of a portal
     * @param token his newest token
     */
    default void save(PortalUser user, OAuthToken token) {
        while (!compareAndSwap(user, load(user).orElse(null), token)) {
            Thread.onSpinWait();
        }
    }

    /**
     * A store for tests and for tools that authorise anew on every start.
     *
     * @return empty, in memory
     */
    static TokenStore memory() {
        return new MemoryTokenStore();
    }

    /**
     * A store in a directory, one file for each user, for the processes of one machine.
     *
     * <p>The files hold tokens in the clear. They and the directory are made for their owner alone where the file system
     * knows POSIX permissions; elsewhere protect the directory yourself. Files are replaced in one step; a lock file keeps
     * processes apart, so do not use a network file system without locks.
     *
     * @param directory made when it is not there
     * @return the store
     */
    static TokenStore directory(Path directory) {
        return new FileTokenStore(directory);
    }
}
