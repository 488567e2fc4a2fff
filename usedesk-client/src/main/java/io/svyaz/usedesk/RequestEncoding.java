package io.svyaz.usedesk;

/** How parameters of a POST are written. With files it is always {@code multipart/form-data}. */
public enum RequestEncoding {
    /** {@code application/json}. */
    JSON,
    /** {@code application/x-www-form-urlencoded}, lists as {@code emails[0]}. */
    FORM
}
