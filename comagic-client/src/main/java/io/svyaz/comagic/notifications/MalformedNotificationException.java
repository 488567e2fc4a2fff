package io.svyaz.comagic.notifications;

/** The body of a notification is no JSON object. The message says where, and shows nothing of the body. */
public final class MalformedNotificationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A body that cannot be read.
     *
     * @param message what is wrong and what to do
     */
    public MalformedNotificationException(String message) {
        super(message);
    }
}
