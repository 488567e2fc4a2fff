package io.svyaz.core.log;

/** How much of an attempt a row shows. Whatever it shows is redacted. */
public enum LogDetail {
    /** No rows. */
    NONE,
    /** Who, what, when, how long and how it ended. */
    BASIC,
    /** Also the headers. */
    HEADERS,
    /** Also the bodies, each cut at 16 KB. */
    FULL
}
