package io.svyaz.usedesk;

/** Where the token travels. */
public enum TokenPlacement {
    /** As {@code api_token} among the parameters. */
    PARAMETER,
    /** As {@code Authorization: Token ..}. */
    TOKEN_HEADER,
    /** As {@code Authorization: Bearer ..}. */
    BEARER_HEADER
}
