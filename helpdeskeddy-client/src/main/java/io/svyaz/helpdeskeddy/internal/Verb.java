package io.svyaz.helpdeskeddy.internal;

/** The HTTP methods of the API. */
public enum Verb {
    /** Reads. */
    GET,
    /** Makes, or does. */
    POST,
    /** Changes. */
    PUT,
    /** Takes away. */
    DELETE
}
