package io.svyaz.helpdeskeddy;

import io.svyaz.core.ClientBuilder;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.helpdeskeddy.internal.Account;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds a {@link HelpDeskEddyClient}. Mutable; not thread-safe. */
public final class HelpDeskEddyClientBuilder extends ClientBuilder<HelpDeskEddyClientBuilder> {
    private @Nullable AccountAddress address;
    private @Nullable ApiVersion version;
    private @Nullable String authorization;
    private List<Secret> secrets = List.of();
    private int credentials;
    private UnaryOperator<Limits> limits = usual -> usual;
    private @Nullable RateLimiter knowledgeBaseLimiter;
    private String language = "ru";
    private ZoneId zone = ZoneId.of("Europe/Moscow");
    private String messagesPath = "messages";

    HelpDeskEddyClientBuilder() {
        redact("user_key");
    }

    @Override
    protected HelpDeskEddyClientBuilder self() {
        return this;
    }

    /**
     * The account at the vendor's. Only hosts of the vendor's are taken, so that no setting sends the key elsewhere; a domain of
     * one's own goes to {@link #baseUrl}.
     *
     * @param domain the name of the account, for example {@code acme}, or its host at helpdeskeddy.com, helpdeskeddy.ru,
     *     eddydesk.com or daodesk.ai
     * @return this builder
     * @throws IllegalArgumentException when it is neither
     */
    public HelpDeskEddyClientBuilder domain(String domain) {
        this.address = AccountAddress.ofDomain(domain);
        return this;
    }

    /**
     * The address of an account under a domain of one's own, or behind a gateway. The key goes there.
     *
     * @param url for example {@code https://support.example.com}, with or without {@code /api/v2}; https except on loopback
     * @return this builder
     * @throws IllegalArgumentException when it cannot be one
     */
    public HelpDeskEddyClientBuilder baseUrl(String url) {
        this.address = AccountAddress.parse(url);
        return this;
    }

    /**
     * The version of the API.
     *
     * @param apiVersion default: the one the address names, else {@link ApiVersion#V2}
     * @return this builder
     */
    public HelpDeskEddyClientBuilder apiVersion(ApiVersion apiVersion) {
        this.version = Objects.requireNonNull(apiVersion, "apiVersion");
        return this;
    }

    /**
     * The documented credentials: Basic, made of an agent's e-mail address and API key. Answers hold what this agent may see.
     *
     * @param email of the agent
     * @param apiKey of the agent
     * @return this builder
     */
    public HelpDeskEddyClientBuilder apiKey(String email, Secret apiKey) {
        if (email.isBlank() || email.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The e-mail address must not be blank and must not hold a colon.");
        }
        byte[] pair = (email + ":" + apiKey.reveal()).getBytes(StandardCharsets.UTF_8);
        Secret encoded = Secret.of(Base64.getEncoder().encodeToString(pair));
        return authorization("Basic ", encoded, List.of(apiKey, encoded));
    }

    /**
     * Basic credentials that were encoded before.
     *
     * @param token base64 of address, colon and key
     * @return this builder
     */
    public HelpDeskEddyClientBuilder basicToken(Secret token) {
        return authorization("Basic ", token, List.of(token));
    }

    /**
     * A Bearer token, as older articles and gateways have it.
     *
     * @param token the token
     * @return this builder
     */
    public HelpDeskEddyClientBuilder bearerToken(Secret token) {
        return authorization("Bearer ", token, List.of(token));
    }

    private HelpDeskEddyClientBuilder authorization(String scheme, Secret value, List<Secret> toMask) {
        if (!value.reveal().chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new IllegalArgumentException("The token must be printable ASCII without blanks.");
        }
        this.authorization = scheme + value.reveal();
        this.secrets = toMask;
        this.credentials++;
        return this;
    }

    /**
     * How fast the client goes.
     *
     * @param change from {@link Limits#of} of the version to what is wanted
     * @return this builder
     */
    public HelpDeskEddyClientBuilder limits(UnaryOperator<Limits> change) {
        this.limits = Objects.requireNonNull(change, "limits");
        return this;
    }

    /**
     * Keeps calls of the knowledge base below its own limit; {@link #limiter(RateLimiter)} is for all others.
     *
     * @param limiter share one between all clients of an account; default: the limit of {@link #limits} in this client
     * @return this builder
     */
    public HelpDeskEddyClientBuilder knowledgeBaseLimiter(RateLimiter limiter) {
        this.knowledgeBaseLimiter = Objects.requireNonNull(limiter, "knowledgeBaseLimiter");
        return this;
    }

    /**
     * The language of addresses of the chat.
     *
     * @param code the vendor's code; default {@code ru}
     * @return this builder
     */
    public HelpDeskEddyClientBuilder language(String code) {
        this.language = Objects.requireNonNull(code, "language");
        return this;
    }

    /**
     * The account's zone, which the vendor does not tell.
     *
     * @param zone default Europe/Moscow
     * @return this builder
     */
    public HelpDeskEddyClientBuilder zone(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        return this;
    }

    /**
     * What version 1 calls the messages of a ticket in a path; nothing documents it.
     *
     * @param part default {@code messages}
     * @return this builder
     */
    public HelpDeskEddyClientBuilder messagesPath(String part) {
        this.messagesPath = Objects.requireNonNull(part, "messagesPath");
        return this;
    }

    /**
     * Makes the client. Nothing is sent before the first call.
     *
     * @return immutable and thread-safe
     * @throws IllegalStateException when the address or the credentials are missing, or credentials were set twice
     * @throws IllegalArgumentException when address and version contradict each other
     */
    public HelpDeskEddyClient build() {
        if (address == null) {
            throw new IllegalStateException("Set domain(name) or baseUrl(url).");
        }
        if (authorization == null || credentials != 1) {
            throw new IllegalStateException(
                    "Set one of apiKey(email, key), basicToken(token) and bearerToken(token), and only one.");
        }
        ApiVersion chosen = address.version(version);
        Limits pace = Objects.requireNonNull(limits.apply(Limits.of(chosen)), "limits");
        RateLimiter ofKnowledge = knowledgeBaseLimiter == null ? bucket(pace.knowledgeBase()) : knowledgeBaseLimiter;
        Engine general = engine("helpdeskeddy", secrets, bucket(pace.general()));
        Engine knowledge = engine("helpdeskeddy", secrets, ofKnowledge, ofGeneral -> ofKnowledge);
        Account account = new Account(
                general,
                knowledge,
                address.target(chosen, Map.of("Authorization", authorization, "User-Agent", userAgent())),
                chosen,
                pace,
                messagesPath);
        return new HelpDeskEddyClient(new EddyCalls(account), address, language, zone);
    }

    /** A short burst, then evenly: both together stay below the number in any minute. */
    private RateLimiter bucket(int perMinute) {
        int burst = Math.max(1, Math.min(20, perMinute / 6));
        return RateLimiter.bucket(burst, perMinute - burst, Duration.ofMinutes(1), timing());
    }
}
