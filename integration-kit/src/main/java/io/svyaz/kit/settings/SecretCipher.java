package io.svyaz.kit.settings;

/**
 * Encrypts the secret settings. The kit's own is {@link AesGcmCipher}; a host may ask its vault instead.
 *
 * <p>Must be thread-safe, and must refuse text that was encrypted for another place.
 */
public interface SecretCipher {
    /**
     * Encrypts with the active key.
     *
     * @param plain the secret
     * @param place where it will be kept; not secret
     * @return printable ASCII that names its key
     * @throws SecretCipherException when it cannot be done
     */
    String encrypt(String plain, String place);

    /**
     * Decrypts what any known key encrypted.
     *
     * @param envelope what {@link #encrypt} gave
     * @param place where it was kept
     * @return the secret
     * @throws SecretCipherException when the key is unknown or wrong, the text was changed or is of another place
     */
    String decrypt(String envelope, String place);

    /**
     * Which key encrypted this.
     *
     * @param envelope what {@link #encrypt} gave
     * @return the id of the key, at most 40 characters
     * @throws SecretCipherException when this is no envelope
     */
    String keyId(String envelope);

    /**
     * Which key encrypts from now on.
     *
     * @return the id of the key, at most 40 characters
     */
    String activeKeyId();
}
