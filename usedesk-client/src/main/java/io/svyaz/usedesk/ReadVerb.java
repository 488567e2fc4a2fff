package io.svyaz.usedesk;

/** How the vendor's form of the API reads tickets, clients and users. */
public enum ReadVerb {
    /** As documented. */
    POST,
    /** With everything in the address, which servers on the way may log. */
    GET
}
