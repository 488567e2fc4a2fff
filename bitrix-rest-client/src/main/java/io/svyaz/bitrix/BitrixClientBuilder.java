package io.svyaz.bitrix;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.WebhookAccess;
import io.svyaz.core.ClientBuilder;
import io.svyaz.core.limit.RateLimiter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link BitrixClient}. Mutable; not thread-safe. */
public final class BitrixClientBuilder extends ClientBuilder<BitrixClientBuilder> {
    /** What Bitrix24 grants a portal and source address on every plan but Enterprise. */
    private static final int BUCKET = 50;

    private static final int DRAIN_PER_SECOND = 2;

    private @Nullable String webhookUrl;
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
     * Permits a webhook address with http, for a self-hosted portal in a closed network. Loopback needs no permission.
     *
     * @return this builder
     */
    public BitrixClientBuilder allowHttp() {
        this.httpAllowed = true;
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
        RateLimiter portal = RateLimiter.bucket(BUCKET, DRAIN_PER_SECOND, timing());
        return new BitrixClient(
                new BitrixCalls(
                        engine("bitrix", List.of(webhook.secret()), portal),
                        new WebhookAccess(webhook.target(userAgent()))),
                webhook.shownBase());
    }
}
