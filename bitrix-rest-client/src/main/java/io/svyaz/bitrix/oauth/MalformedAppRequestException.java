package io.svyaz.bitrix.oauth;

/** What came is no request of Bitrix24 to an application. The message says what is wrong, and shows nothing of it. */
public final class MalformedAppRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A request that cannot be read.
     *
     * @param message what is wrong and what to do
     */
    public MalformedAppRequestException(String message) {
        super(message);
    }
}
