package io.svyaz.usedesk;

import io.svyaz.core.ClientBuilder;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.wire.ApiAddress;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.usedesk.internal.UsedeskCalls;
import io.svyaz.usedesk.internal.WireForm;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link UsedeskClient}. Mutable; not thread-safe.
 *
 * <p>The deadline of a call is 5 minutes here unless set: where the vendor's limit is used up, the pause that works is 2 minutes.
 * The limiter, unless set, spaces the calls of this client evenly, 150 a minute; clients with the same token should share one.
 */
public final class UsedeskClientBuilder extends ClientBuilder<UsedeskClientBuilder> {
    static final String CLOUD = "https://api.usedesk.ru";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CALLS_PER_MINUTE = 150;

    private String baseUrl = CLOUD;
    private @Nullable Secret token;
    private Dialect dialect = Dialect.RPC;
    private @Nullable Set<TokenPlacement> placements;
    private RequestEncoding encoding = RequestEncoding.JSON;
    private ReadVerb readVerb = ReadVerb.POST;

    UsedeskClientBuilder() {
        deadline(PATIENCE);
    }

    @Override
    protected UsedeskClientBuilder self() {
        return this;
    }

    /**
     * Where the account lives: {@code https://api.usedesk.ru}, {@code https://secure.usedesk.com/uapi}, or the address of an
     * installation of one's own.
     *
     * @param url with its path, with or without a slash at the end; https except on loopback; default {@code https://api.usedesk.ru}
     * @return this builder
     */
    public UsedeskClientBuilder baseUrl(String url) {
        this.baseUrl = Objects.requireNonNull(url, "baseUrl");
        return this;
    }

    /**
     * The secret key of the account's API channel.
     *
     * @param secret the token
     * @return this builder
     */
    public UsedeskClientBuilder token(Secret secret) {
        this.token = Objects.requireNonNull(secret, "token");
        return this;
    }

    /**
     * Which form of the API to speak.
     *
     * @param form default {@link Dialect#RPC}
     * @return this builder
     */
    public UsedeskClientBuilder dialect(Dialect form) {
        this.dialect = Objects.requireNonNull(form, "dialect");
        return this;
    }

    /**
     * Where the token travels; several places at once are allowed.
     *
     * @param first default {@link TokenPlacement#PARAMETER} for {@link Dialect#RPC}, {@link TokenPlacement#TOKEN_HEADER} for
     *     {@link Dialect#REST}
     * @param more besides
     * @return this builder
     * @throws IllegalArgumentException when both kinds of header are asked for: there is only one
     */
    public UsedeskClientBuilder tokenPlacement(TokenPlacement first, TokenPlacement... more) {
        Set<TokenPlacement> all = EnumSet.of(first, more);
        if (all.contains(TokenPlacement.TOKEN_HEADER) && all.contains(TokenPlacement.BEARER_HEADER)) {
            throw new IllegalArgumentException("There is one Authorization header. Choose Token or Bearer.");
        }
        this.placements = all;
        return this;
    }

    /**
     * How parameters of a POST are written.
     *
     * @param form default {@link RequestEncoding#JSON}
     * @return this builder
     */
    public UsedeskClientBuilder requestEncoding(RequestEncoding form) {
        this.encoding = Objects.requireNonNull(form, "requestEncoding");
        return this;
    }

    /**
     * How tickets, clients and users are read in {@link Dialect#RPC}.
     *
     * @param verb default {@link ReadVerb#POST}
     * @return this builder
     */
    public UsedeskClientBuilder readVerb(ReadVerb verb) {
        this.readVerb = Objects.requireNonNull(verb, "readVerb");
        return this;
    }

    /**
     * Makes the client. Nothing is sent before the first call.
     *
     * @return immutable and thread-safe
     * @throws IllegalStateException when the token is missing
     * @throws IllegalArgumentException when the address cannot be one
     */
    public UsedeskClient build() {
        if (token == null) {
            throw new IllegalStateException("Set token(secret): the secret key of the account's API channel.");
        }
        ApiAddress address = ApiAddress.parse(baseUrl, "token", CLOUD);
        RateLimiter usual = RateLimiter.bucket(1, CALLS_PER_MINUTE, Duration.ofMinutes(1), timing());
        Engine engine = engine("usedesk", List.of(token), usual);
        Set<TokenPlacement> where = placements == null
                ? EnumSet.of(dialect == Dialect.RPC ? TokenPlacement.PARAMETER : TokenPlacement.TOKEN_HEADER)
                : placements;
        WireForm form = new WireForm(dialect, where, encoding, readVerb);
        return new UsedeskClient(new UsedeskCalls(engine, address.target(userAgent()), token, form), address.url());
    }
}
