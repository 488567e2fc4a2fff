package io.svyaz.bitrix.events;

import io.svyaz.webhook.WebhookSecret;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a body from one portal must match. Immutable. */
public final class KnownPortal {
    private final @Nullable String domain;
    private final List<WebhookSecret> tokens;

    private KnownPortal(@Nullable String domain, List<WebhookSecret> tokens) {
        this.domain = domain;
        this.tokens = tokens;
    }

    /**
     * A portal that is known by host and token.
     *
     * @param domain the portal's host, compared without regard to letter case
     * @param applicationTokens the active ones: that of the application, and one of each outgoing webhook; at least one
     * @return the portal
     */
    public static KnownPortal of(String domain, WebhookSecret... applicationTokens) {
        Objects.requireNonNull(domain, "domain");
        return new KnownPortal(host(domain), required(applicationTokens));
    }

    /**
     * A portal whose host may change, known by token alone.
     *
     * @param applicationTokens the active ones, at least one
     * @return the portal
     */
    public static KnownPortal ofAnyDomain(WebhookSecret... applicationTokens) {
        return new KnownPortal(null, required(applicationTokens));
    }

    private static List<WebhookSecret> required(WebhookSecret[] tokens) {
        if (tokens.length == 0) {
            throw new IllegalArgumentException("applicationTokens: there is none; give at least one active token");
        }
        return List.of(tokens);
    }

    private static String host(String domain) {
        return domain.strip().toLowerCase(Locale.ROOT);
    }

    /** A body that tells no host is not held against it: the token proves the same. */
    boolean hasDomain(@Nullable String claimed) {
        return domain == null || claimed == null || domain.equals(host(claimed));
    }

    WebhookSecret[] tokens() {
        return tokens.toArray(new WebhookSecret[0]);
    }

    @Override
    public String toString() {
        return "KnownPortal[" + domain + "]";
    }
}
