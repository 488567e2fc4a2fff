package io.svyaz.core;

/**
 * What a second sending of the same call does at the vendor.
 *
 * <p>HTTP verbs do not tell: Bitrix24 and CoMagic read with POST. Each typed method says it; {@link
 * CallOptions#idempotency(Idempotency)} overrides it for one call.
 */
public enum Idempotency {
    /** Changes nothing, may be sent any number of times. */
    READ,
    /** Changes something, but twice is the same as once: setting a field to a value. */
    IDEMPOTENT,
    /** Twice is twice: creates a record, rings a telephone. Never sent again once its bytes may have arrived. */
    ONCE
}
