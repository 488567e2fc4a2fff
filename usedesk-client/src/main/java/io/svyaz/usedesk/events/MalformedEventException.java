package io.svyaz.usedesk.events;

/** The body of a webhook cannot be read. The message says why, and shows nothing of the body. */
public final class MalformedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A body that cannot be read.
     *
     * @param message what is wrong and what to do
     */
    public MalformedEventException(String message) {
        super(message);
    }
}
