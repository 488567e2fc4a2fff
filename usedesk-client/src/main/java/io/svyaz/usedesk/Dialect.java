package io.svyaz.usedesk;

/** Which form of the API the account speaks. Names and meanings are the same, addresses and bodies are not. */
public enum Dialect {
    /** The vendor's documented form: {@code POST /create/ticket} with everything in the body. */
    RPC,
    /**
     * The form of an article about shops: {@code POST /tickets} and an {@code Authorization} header. It knows tickets, comments and
     * clients only; what it does not know fails with {@link UnsupportedOperationException} before anything is sent.
     */
    REST
}
