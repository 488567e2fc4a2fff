package io.svyaz.bitrix;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.OAuthAccess;
import io.svyaz.bitrix.internal.PortalMoves;
import io.svyaz.bitrix.internal.TokenSession;
import io.svyaz.bitrix.internal.WebhookAccess;
import io.svyaz.bitrix.oauth.OAuthApplication;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.ClientBuilder;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.limit.RateLimiter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link BitrixClient}. Mutable; not thread-safe. */
public final class BitrixClientBuilder extends ClientBuilder<BitrixClientBuilder> {
    /** What Bitrix24 grants a portal and source address on every plan but Enterprise. */
    private static final int BUCKET = 50;

    private static final int DRAIN_PER_SECOND = 2;

    private final Set<String> portalHosts = new HashSet<>();
    private @Nullable String webhookUrl;
    private @Nullable TokenSession session;
    private @Nullable PortalUser user;
    private PortalListener portalListener = (oldHost, newHost) -> {};
    private boolean bearer;
    private boolean httpAllowed;

    BitrixClientBuilder() {}

    @Override
    protected BitrixClientBuilder self() {
        return this;
    }

    /**
     * The address of an incoming webhook, as the portal shows it. It is a password: whoever has it has the rights of its
     * user.
     *
     * @param url for example {@code https://example.bitrix24.com/rest/1/secret/}; a method at the end is ignored
     * @return this builder
     */
    public BitrixClientBuilder webhookUrl(String url) {
        this.webhookUrl = Objects.requireNonNull(url, "webhookUrl");
        return this;
    }

    /**
     * Acts as an application for one user instead of a webhook. The token is renewed when it has ended and stored before
     * it is used; it need not be there before the first call.
     *
     * @param application gets and renews tokens; share one between all clients
     * @param store where the token is kept; share one between all nodes
     * @param portalUser whom the calls act for
     * @return this builder
     */
    public BitrixClientBuilder oauth(OAuthApplication application, TokenStore store, PortalUser portalUser) {
        this.user = Objects.requireNonNull(portalUser, "portalUser");
        this.session = application.session(Objects.requireNonNull(store, "store"), portalUser);
        return this;
    }

    /**
     * Sends the access token of {@link #oauth} in the header {@code Authorization: Bearer} instead of the parameter {@code
     * auth}.
     *
     * @return this builder
     */
    public BitrixClientBuilder bearer() {
        this.bearer = true;
        return this;
    }

    /**
     * Is told when the portal answers under another name.
     *
     * @param listener stores the new name
     * @return this builder
     */
    public BitrixClientBuilder portalListener(PortalListener listener) {
        this.portalListener = Objects.requireNonNull(listener, "portalListener");
        return this;
    }

    /**
     * Where the portal may move to beside the names of the cloud ({@code *.bitrix24.com} and its sisters): the secret
     * goes along.
     *
     * @param hosts for example {@code crm.example.com}, with the port where it is not the usual one
     * @return this builder
     */
    public BitrixClientBuilder portalHosts(String... hosts) {
        portalHosts.addAll(List.of(hosts));
        return this;
    }

    /**
     * Permits a portal's address with http, for a self-hosted portal in a closed network. Loopback needs no permission.
     *
     * @return this builder
     */
    public BitrixClientBuilder allowHttp() {
        this.httpAllowed = true;
        return this;
    }

    /**
     * Makes the client. Nothing is sent before the first call.
     *
     * @return immutable and thread-safe
     * @throws IllegalArgumentException when the webhook address cannot be one
     * @throws IllegalStateException when webhook and application are both missing or both set
     */
    public BitrixClient build() {
        if (webhookUrl == null && session == null) {
            throw new IllegalStateException(
                    "webhookUrl is missing: set the address of the incoming webhook, or an application with oauth(..).");
        }
        if (webhookUrl != null && session != null) {
            throw new IllegalStateException("Set either webhookUrl(..) or oauth(..), and not both.");
        }
        RateLimiter portal = RateLimiter.bucket(BUCKET, DRAIN_PER_SECOND, timing());
        PortalMoves moves = new PortalMoves(portalHosts, portalListener);
        return webhookUrl == null ? ofApplication(portal, moves) : ofWebhook(webhookUrl, portal, moves);
    }

    private BitrixClient ofWebhook(String url, RateLimiter portal, PortalMoves moves) {
        WebhookUrl webhook = WebhookUrl.parse(url, httpAllowed);
        Engine engine = engine("bitrix", List.of(webhook.secret()), portal);
        return new BitrixClient(
                new BitrixCalls(engine, new WebhookAccess(webhook.target(userAgent()), moves)), webhook.shownBase());
    }

    private BitrixClient ofApplication(RateLimiter portal, PortalMoves moves) {
        TokenSession tokens = Objects.requireNonNull(session);
        PortalUser whom = Objects.requireNonNull(user);
        Engine engine = engine("bitrix", List.of(), portal);
        OAuthAccess access = new OAuthAccess(tokens, moves, engine, userAgent(), bearer, httpAllowed);
        return new BitrixClient(
                new BitrixCalls(engine, access), "user " + whom.userId() + " of portal " + whom.memberId());
    }
}
