package io.svyaz.bitrix.oauth;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

final class MemoryTokenStore implements TokenStore {
    private final Map<PortalUser, OAuthToken> tokens = new ConcurrentHashMap<>();

    @Override
    public Optional<OAuthToken> load(PortalUser user) {
        return Optional.ofNullable(tokens.get(user));
    }

    @Override
    public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
        if (expected == null) {
            return tokens.putIfAbsent(user, token) == null;
        }
        OAuthToken stored = tokens.get(user);
        return stored != null
                && stored.fingerprint().equals(expected.fingerprint())
                && tokens.replace(user, stored, token);
    }

    @Override
    public String toString() {
        return "TokenStore.memory()";
    }
}
