package io.svyaz.kit;

/** Which way something goes, seen from the host. */
public enum Direction {
    /** From a vendor to the host: a webhook, an event read from a vendor's queue. */
    INBOUND,
    /** From the host to a vendor. */
    OUTBOUND
}
