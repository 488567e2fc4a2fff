package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.Call;
import io.svyaz.core.internal.Engine;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One session for each user whom clients act for; forgotten when no client is left. */
public final class TokenSessions {
    private final Function<OAuthToken, Call<OAuthToken>> refresh;
    private final Engine engine;
    private final Map<Key, Entry> sessions = new HashMap<>();
    private final ReferenceQueue<TokenSession> forgotten = new ReferenceQueue<>();
    private final ReentrantLock lock = new ReentrantLock();

    private record Key(TokenStore store, PortalUser user) {}

    private static final class Entry extends WeakReference<TokenSession> {
        private final Key key;

        Entry(Key key, TokenSession session, ReferenceQueue<TokenSession> forgotten) {
            super(session, forgotten);
            this.key = key;
        }
    }

    /**
     * The sessions of one application.
     *
     * @param refresh renews a token
     * @param engine of the application
     */
    public TokenSessions(Function<OAuthToken, Call<OAuthToken>> refresh, Engine engine) {
        this.refresh = refresh;
        this.engine = engine;
    }

    /**
     * The session of a user.
     *
     * @param store where his tokens are kept
     * @param user whose
     * @return the same while somebody holds it
     */
    public TokenSession session(TokenStore store, PortalUser user) {
        lock.lock();
        try {
            for (Object gone = forgotten.poll(); gone != null; gone = forgotten.poll()) {
                sessions.remove(((Entry) gone).key, gone);
            }
            Key key = new Key(store, user);
            Entry entry = sessions.get(key);
            @Nullable TokenSession known = entry == null ? null : entry.get();
            if (known != null) {
                return known;
            }
            TokenSession session = new TokenSession(store, user, refresh, engine);
            sessions.put(key, new Entry(key, session, forgotten));
            return session;
        } finally {
            lock.unlock();
        }
    }
}
