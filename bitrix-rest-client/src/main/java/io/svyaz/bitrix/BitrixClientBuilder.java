package io.svyaz.bitrix;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BulkRetry;
import io.svyaz.bitrix.internal.Limits;
import io.svyaz.bitrix.internal.WebhookAccess;
import io.svyaz.core.ClientBuilder;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Builds a {@link BitrixClient}. Mutable; not thread-safe. */
public final class BitrixClientBuilder extends ClientBuilder<BitrixClientBuilder> {
    /** What the cloud is commonly seen to grant a method within ten minutes. */
    private static final Duration OPERATING_LIMIT = Duration.ofSeconds(480);

    private @Nullable String webhookUrl;
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
     * Permits a webhook address with http, for a self-hosted portal in a closed network. Loopback needs no permission.
     *
     * @return this builder
     */
    public BitrixClientBuilder allowHttp() {
        this.httpAllowed = true;
        return this;
    }

    /**
     * How many requests the portal grants; all clients in this JVM with the same portal, tariff and {@linkplain
     * #sourceAddress source address} share its places. Not asked when the host sets a {@linkplain #limiter limiter} of its
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
     * Makes the client.
     *
     * @return immutable and thread-safe
     * @throws IllegalArgumentException when the webhook address cannot be one
     * @throws IllegalStateException when it is missing
     */
    public BitrixClient build() {
        if (webhookUrl == null) {
            throw new IllegalStateException("webhookUrl is missing: set the address of the incoming webhook.");
        }
        WebhookUrl webhook = WebhookUrl.parse(webhookUrl, httpAllowed);
        Limits limits = new Limits(tariff, operatingLimit, timing());
        RateLimiter places = Limits.places(webhook.portal(), sourceAddress, tariff, timing());
        Engine engine = engine("bitrix", List.of(webhook.secret()), places, limits::around);
        RetryPolicy bulkRetry = hasOwnRetry() ? engine.retry() : BulkRetry.usual(timing().random());
        return new BitrixClient(
                new BitrixCalls(engine, new WebhookAccess(webhook.target(userAgent())), limits, bulkRetry, executor),
                webhook.shownBase());
    }
}
