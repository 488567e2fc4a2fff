package io.svyaz.helpdeskeddy.events;

/** The body of a webhook can be read neither as a JSON object nor as a form. The message says where, and shows nothing of the body. */
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
