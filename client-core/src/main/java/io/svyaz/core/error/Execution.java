package io.svyaz.core.error;

/** What a failure tells about the other side: did the vendor carry the call out? */
public enum Execution {
    /** Surely not: the call was refused or never arrived. It may be sent again. */
    REFUSED,
    /** Nobody knows: the call may have arrived, the answer did not. Look before sending a writing call again. */
    UNKNOWN,
    /** Surely yes: the vendor said so, but the answer could not be used. */
    EXECUTED
}
