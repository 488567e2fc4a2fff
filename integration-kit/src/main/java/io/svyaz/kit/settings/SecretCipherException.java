package io.svyaz.kit.settings;

/** A secret could not be encrypted or decrypted. The message names places and key ids, never a value or a key. */
public final class SecretCipherException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what happened and what to do, without secrets
     */
    public SecretCipherException(String message) {
        super(message);
    }
}
