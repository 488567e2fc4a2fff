package io.svyaz.bitrix;

import io.svyaz.bitrix.internal.ApplicationPlaces;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BulkRetry;
import io.svyaz.bitrix.internal.Limits;
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
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Builds a {@link BitrixClient}. Mutable; not thread-safe. */
public final class BitrixClientBuilder extends ClientBuilder<BitrixClientBuilder> {
    /** What the cloud is commonly seen to grant a method within ten minutes. */
    private static final Duration OPERATING_LIMIT = Duration.ofMinutes(8);

    private final Set<String> portalHosts = new HashSet<>();
    private @Nullable String webhookUrl;
    private @Nullable TokenSession session;
    private @Nullable PortalUser user;
    private PortalListener portalListener = (oldHost, newHost) -> {};
    private boolean bearer;
    private boolean httpAllowed;
    private Tariff tariff = Tariff.STANDARD;
    private String sourceAddress = "";
    private @Nullable Executor executor;
    private Duration operatingLimit = OPERATING_LIMIT;

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
     * How many requests the portal grants; all clients in this JVM with the same portal, tariff and {@linkplain
     * #sourceAddress source address} share its places. Not asked when the host sets a {@linkplain #limiter(RateLimiter) limiter} of its
     * own.
     *
     * @param tariff {@link Tariff#STANDARD} unless set
     * @return this builder
     */
    public BitrixClientBuilder tariff(Tariff tariff) {
        this.tariff = Objects.requireNonNull(tariff, "tariff");
        return this;
    }

    /**
     * A name for the address from which this client's requests reach the portal, where the machine has several: the
     * portal counts each for itself.
     *
     * @param name any text; the same for clients that leave by the same address
     * @return this builder
     */
    public BitrixClientBuilder sourceAddress(String name) {
        this.sourceAddress = Objects.requireNonNull(name, "sourceAddress");
        return this;
    }

    /**
     * Where the parallel requests of bulk reading and writing run, a virtual-thread executor say. A run never depends on a
     * free thread: the thread that waits for a task that was not begun does it itself.
     *
     * @param executor used for blocking requests; daemon threads that end with their run unless set
     * @return this builder
     */
    public BitrixClientBuilder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * How long the portal lets one method run within ten minutes before it refuses it. The client then waits, and does not
     * ask in vain.
     *
     * @param limit 480 seconds unless set
     * @return this builder
     */
    public BitrixClientBuilder operatingLimit(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("The operating limit must be longer than zero, but is " + limit + ".");
        }
        this.operatingLimit = limit;
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
        PortalMoves moves = new PortalMoves(portalHosts, portalListener);
        Limits limits = new Limits(tariff, operatingLimit, timing());
        return webhookUrl == null ? ofApplication(limits, moves) : ofWebhook(webhookUrl, limits, moves);
    }

    private BitrixClient ofWebhook(String url, Limits limits, PortalMoves moves) {
        WebhookUrl webhook = WebhookUrl.parse(url, httpAllowed);
        RateLimiter places = Limits.places(webhook.portal(), sourceAddress, tariff, timing());
        Engine engine = engine("bitrix", List.of(webhook.secret()), places, limits::around);
        RetryPolicy bulkRetry = hasOwnRetry() ? engine.retry() : BulkRetry.ofWebhook(timing().random());
        WebhookAccess access = new WebhookAccess(webhook.target(userAgent()), moves);
        return new BitrixClient(new BitrixCalls(engine, access, limits, bulkRetry, executor), webhook.shownBase());
    }

    private BitrixClient ofApplication(Limits limits, PortalMoves moves) {
        TokenSession tokens = Objects.requireNonNull(session);
        PortalUser whom = Objects.requireNonNull(user);
        AtomicReference<OAuthAccess> access = new AtomicReference<>();
        RateLimiter places = new ApplicationPlaces(
                () -> Optional.ofNullable(access.get())
                        .flatMap(OAuthAccess::portal)
                        .orElse(whom.memberId()),
                portal -> Limits.places(portal, sourceAddress, tariff, timing()));
        Engine engine = engine("bitrix", List.of(), places, limits::around);
        access.set(new OAuthAccess(tokens, moves, engine, userAgent(), bearer, httpAllowed));
        RetryPolicy bulkRetry = hasOwnRetry() ? engine.retry() : BulkRetry.ofApplication(timing().random());
        return new BitrixClient(
                new BitrixCalls(engine, Objects.requireNonNull(access.get()), limits, bulkRetry, executor),
                "user " + whom.userId() + " of portal " + whom.memberId());
    }
}
