package io.svyaz.bitrix.oauth;

import io.svyaz.bitrix.internal.Origin;
import io.svyaz.core.ClientBuilder;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.limit.RateLimiter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OAuthApplication}. Mutable; not thread-safe. */
public final class OAuthApplicationBuilder extends ClientBuilder<OAuthApplicationBuilder> {
    private final Set<Origin> allowed = new LinkedHashSet<>();
    private Origin usual = AuthServers.origin(OAuthApplication.WORLD);
    private @Nullable String clientId;
    private @Nullable Secret clientSecret;

    OAuthApplicationBuilder() {
        allowed.add(usual);
        allowed.add(AuthServers.origin(OAuthApplication.RUSSIA));
        // A code is as good as a token for half a minute.
        redact("code");
    }

    @Override
    protected OAuthApplicationBuilder self() {
        return this;
    }

    /**
     * The application's id.
     *
     * @param id for example {@code app.5f1e..} or {@code local.5f1e..}
     * @return this builder
     */
    public OAuthApplicationBuilder clientId(String id) {
        this.clientId = Objects.requireNonNull(id, "clientId");
        return this;
    }

    /**
     * The application's key. Whoever has it can renew every token of the application.
     *
     * @param secret as the vendor's cabinet or the portal shows it
     * @return this builder
     */
    public OAuthApplicationBuilder clientSecret(Secret secret) {
        this.clientSecret = Objects.requireNonNull(secret, "clientSecret");
        return this;
    }

    /**
     * The authorisation server to ask where neither a token nor a callback names one.
     *
     * @param address default {@link OAuthApplication#WORLD}; portals of the Russian zone use {@link
     *     OAuthApplication#RUSSIA}; allowed with that
     * @return this builder
     * @throws IllegalArgumentException when it is not https, loopback aside
     */
    public OAuthApplicationBuilder authServer(String address) {
        this.usual = AuthServers.origin(address);
        allowed.add(usual);
        return this;
    }

    /**
     * One more authorisation server that may see the client secret, a self-hosted portal's say. The two of the vendor
     * are always allowed.
     *
     * @param address scheme and host, for example {@code https://auth.example.com}
     * @return this builder
     * @throws IllegalArgumentException when it is not https, loopback aside
     */
    public OAuthApplicationBuilder allowAuthServer(String address) {
        allowed.add(AuthServers.origin(address));
        return this;
    }

    /**
     * Makes the application. Nothing is sent before the first call.
     *
     * @return immutable and thread-safe; make one and share it between all portals
     * @throws IllegalStateException when id or secret are missing
     */
    public OAuthApplication build() {
        if (clientId == null || clientSecret == null) {
            throw new IllegalStateException(
                    "clientId or clientSecret is missing: set what the application's settings show.");
        }
        Engine engine = engine("bitrix", List.of(clientSecret), RateLimiter.unlimited(timing()));
        return new OAuthApplication(
                engine, clientId, clientSecret, new AuthServers(usual, allowed, userAgent()), userAgent());
    }
}
