package io.svyaz.comagic.calls;

import java.util.Locale;

/** Which way a call is counted in reports. */
public enum Direction {
    /** As if the contact had called. */
    IN,
    /** As if the employee had called. */
    OUT;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
