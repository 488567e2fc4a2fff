package io.svyaz.webhook;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes an HMAC scheme; made by {@link HmacVerifier#builder()}. Not safe for several threads. */
public final class HmacVerifierBuilder {
    private static final int DEFAULT_MAX_BODY_BYTES = 1 << 20;
    private static final Duration LONGEST_TOLERANCE = Duration.ofDays(365);

    private String scheme = "hmac";
    private HmacAlgorithm algorithm = HmacAlgorithm.SHA256;
    private SignatureEncoding encoding = SignatureEncoding.HEX;
    private String header = "X-Signature";
    private String prefix = "";
    private boolean severalSignatures;
    private SignedContent content = SignedContent.BODY;
    private String idHeader = "webhook-id";
    private String timestampHeader = "webhook-timestamp";
    private WebhookSecret[] secrets = {};
    private int maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
    private Duration tolerance = Duration.ofMinutes(5);
    private InstantSource clock = InstantSource.system();
    private @Nullable ReplayGuard replayGuard;
    private Duration replayMemory = Duration.ZERO;

    HmacVerifierBuilder() {}

    /**
     * Names the scheme for refusals and counters.
     *
     * @param value the name
     * @return this builder
     */
    public HmacVerifierBuilder scheme(String value) {
        scheme = Objects.requireNonNull(value, "scheme");
        return this;
    }

    /**
     * Hash under the HMAC; SHA-256 unless set.
     *
     * @param value the algorithm
     * @return this builder
     */
    public HmacVerifierBuilder algorithm(HmacAlgorithm value) {
        algorithm = Objects.requireNonNull(value, "algorithm");
        return this;
    }

    /**
     * How the signature is written; hex unless set.
     *
     * @param value the encoding
     * @return this builder
     */
    public HmacVerifierBuilder encoding(SignatureEncoding value) {
        encoding = Objects.requireNonNull(value, "encoding");
        return this;
    }

    /**
     * Header of the signature, looked up in any letter case; {@code X-Signature} unless set.
     *
     * @param value its name
     * @return this builder
     */
    public HmacVerifierBuilder header(String value) {
        header = Objects.requireNonNull(value, "header");
        return this;
    }

    /**
     * What stands before the signature, for example {@code sha256=}; nothing unless set.
     *
     * @param value the prefix, compared exactly
     * @return this builder
     */
    public HmacVerifierBuilder prefix(String value) {
        prefix = Objects.requireNonNull(value, "prefix");
        return this;
    }

    /**
     * Lets the header hold several signatures with a space between them; one good one is enough. Those without the
     * prefix are of another version and ignored.
     *
     * @return this builder
     */
    public HmacVerifierBuilder severalSignatures() {
        severalSignatures = true;
        return this;
    }

    /**
     * What is signed; the body alone unless set.
     *
     * @param value the content
     * @return this builder
     */
    public HmacVerifierBuilder content(SignedContent value) {
        content = Objects.requireNonNull(value, "content");
        return this;
    }

    /**
     * Header of the message id, for content that has one; {@code webhook-id} unless set.
     *
     * @param value its name
     * @return this builder
     */
    public HmacVerifierBuilder idHeader(String value) {
        idHeader = Objects.requireNonNull(value, "idHeader");
        return this;
    }

    /**
     * Header of the signed time in seconds since the epoch, for content that has one; {@code webhook-timestamp} unless
     * set.
     *
     * @param value its name
     * @return this builder
     */
    public HmacVerifierBuilder timestampHeader(String value) {
        timestampHeader = Objects.requireNonNull(value, "timestampHeader");
        return this;
    }

    /**
     * The active secrets. During a rotation give the new one and the old one.
     *
     * @param values at least one
     * @return this builder
     */
    public HmacVerifierBuilder secrets(WebhookSecret... values) {
        secrets = values.clone();
        return this;
    }

    /**
     * Longest body that is looked at; 1 MiB unless set.
     *
     * @param value the number of bytes, positive
     * @return this builder
     */
    public HmacVerifierBuilder maxBodyBytes(int value) {
        maxBodyBytes = value;
        return this;
    }

    /**
     * How far the signed time may be from now, in the past and in the future alike; five minutes unless set.
     *
     * @param value positive, at most 365 days
     * @return this builder
     */
    public HmacVerifierBuilder tolerance(Duration value) {
        tolerance = Objects.requireNonNull(value, "tolerance");
        return this;
    }

    /**
     * What tells the time; the system clock unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public HmacVerifierBuilder clock(InstantSource value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Accepts each message once, for content with a signed time: an id is remembered until the time makes it stale.
     *
     * <p>A sender that repeats a message under its id is refused too. Where that is usual, recognise repeated ids in
     * the store instead, or answer replays with a success ({@link WebhookEndpointBuilder#replayedStatus}).
     *
     * @param value the guard
     * @return this builder
     */
    public HmacVerifierBuilder replayGuard(ReplayGuard value) {
        return replayGuard(value, Duration.ZERO);
    }

    /**
     * Accepts each message once for at least a time, also for content without a signed time. Without an id, equal
     * content is the same message.
     *
     * @param value the guard
     * @param memory how long a message is remembered at least; at most 365 days
     * @return this builder
     */
    public HmacVerifierBuilder replayGuard(ReplayGuard value, Duration memory) {
        replayGuard = Objects.requireNonNull(value, "replayGuard");
        replayMemory = Objects.requireNonNull(memory, "memory");
        return this;
    }

    /**
     * Makes the verifier.
     *
     * @return the verifier
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public HmacVerifier build() {
        require(!scheme.isBlank(), "scheme: it is blank; name it for refusals and counters");
        require(maxBodyBytes > 0, "maxBodyBytes: it must be positive");
        require(isPositive(tolerance) && !isTooLong(tolerance), "tolerance: it must be positive, at most 365 days");
        require(
                !replayMemory.isNegative() && !isTooLong(replayMemory),
                "replayGuard: its memory must be 0 to 365 days");
        require(
                replayGuard == null || content.hasTimestamp() || isPositive(replayMemory),
                "replayGuard: content without a signed time never becomes stale; say how long to remember it");
        var window = new TimeWindow(clock, tolerance);
        var memory = replayGuard == null ? null : new ReplayMemory(replayGuard, replayMemory, window);
        return new HmacVerifier(hmacScheme(), keys(), maxBodyBytes, window, memory);
    }

    private HmacScheme hmacScheme() {
        return new HmacScheme(
                scheme,
                algorithm,
                encoding,
                new HeaderName(header),
                prefix,
                severalSignatures,
                content,
                new HeaderName(idHeader),
                new HeaderName(timestampHeader));
    }

    private HmacKey[] keys() {
        WebhookSecret[] active = WebhookSecret.required(secrets);
        HmacKey[] keys = new HmacKey[active.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = active[i].keyFor(algorithm);
        }
        return keys;
    }

    private static boolean isPositive(Duration value) {
        return !value.isNegative() && !value.isZero();
    }

    private static boolean isTooLong(Duration value) {
        return value.compareTo(LONGEST_TOLERANCE) > 0;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
