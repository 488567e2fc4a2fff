package io.svyaz.bitrix.events;

/** A body that is no event: broken encoding, beyond the limits, or without an event's name. Shows nothing of the body. */
public final class MalformedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message says what is wrong and must quote nothing: bodies hold tokens. */
    MalformedEventException(String problem) {
        super("This is no event of Bitrix24: " + problem + ".");
    }
}
