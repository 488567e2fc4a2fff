package io.svyaz.webhook;

/**
 * Why a webhook was refused.
 *
 * <p>The constants stand from the least to the most telling: the further a request got, the later its reason. {@link
 * WebhookVerifier#anyOf} reports the latest one of its parts.
 */
public enum Reason {
    /** What the verifier looks for is absent or empty. */
    MISSING,
    /** It is there, but does not have the shape the scheme asks for. */
    MALFORMED,
    /** The sender's address is not on the allow-list. */
    NOT_ALLOWED,
    /** Well formed, but no active secret produces it. */
    MISMATCH,
    /** The body is longer than the limit; nothing of it was checked. */
    TOO_LARGE,
    /** Authentic, but signed longer ago than the tolerance. */
    STALE,
    /** Authentic, but signed further ahead of our clock than the tolerance. */
    FUTURE,
    /** Authentic, but seen before. */
    REPLAYED,
    /** A part written by the host failed, so that nothing can be said: the sender should try again later. */
    UNAVAILABLE
}
