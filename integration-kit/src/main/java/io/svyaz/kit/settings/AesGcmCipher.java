package io.svyaz.kit.settings;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with keys of a {@link KeyRing}.
 *
 * <p>The envelope is {@code v1:<key id>:<base64 of nonce, ciphertext and tag>}. The nonce is 96 random bits, new each
 * time; version, key id and place are authenticated. Thread-safe.
 */
public final class AesGcmCipher implements SecretCipher {
    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    private static final class Envelope {
        private final String keyId;
        private final byte[] sealed;

        Envelope(String keyId, byte[] sealed) {
            this.keyId = keyId;
            this.sealed = sealed;
        }
    }

    private AesGcmCipher(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * A cipher with the keys of a ring.
     *
     * @param ring one of its keys encrypts, all of them decrypt
     * @return the cipher
     */
    public static AesGcmCipher with(KeyRing ring) {
        return new AesGcmCipher(ring);
    }

    @Override
    public String encrypt(String plain, String place) {
        String id = ring.activeId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, ring.key(id).orElseThrow(), nonce, id, place);
            byte[] sealed = cipher.doFinal(bytes(plain, place));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return VERSION + ":" + id + ":" + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException unusable) {
            throw new SecretCipherException("The secret of " + place + " was not encrypted: this JVM gives no AES-GCM ("
                    + unusable.getClass().getSimpleName() + ").");
        }
    }

    @Override
    public String decrypt(String envelope, String place) {
        Envelope parts = open(envelope);
        SecretKey key = ring.key(parts.keyId)
                .orElseThrow(() -> new SecretCipherException("The secret of " + place
                        + " was encrypted with the master key " + parts.keyId
                        + ", which the ring does not have; add it."));
        byte[] nonce = Arrays.copyOf(parts.sealed, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, parts.keyId, place);
            byte[] plain = cipher.doFinal(parts.sealed, NONCE_BYTES, parts.sealed.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException forged) {
            throw new SecretCipherException("The secret of " + place + " cannot be decrypted: the master key "
                    + parts.keyId + " is another one than before, or the text was changed or moved here from elsewhere."
                    + " Give the right key, or set the value anew.");
        }
    }

    @Override
    public String keyId(String envelope) {
        return open(envelope).keyId;
    }

    @Override
    public String activeKeyId() {
        return ring.activeId();
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String keyId, String place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((VERSION + ":" + keyId + ":" + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Envelope open(String envelope) {
        String[] parts = envelope.split(":", -1);
        if (parts.length == 3 && parts[0].equals(VERSION)) {
            Optional<byte[]> sealed = decoded(parts[2]);
            if (sealed.isPresent() && sealed.get().length >= NONCE_BYTES + TAG_BITS / 8) {
                return new Envelope(parts[1], sealed.get());
            }
        }
        throw new SecretCipherException("This is not an envelope of version " + VERSION
                + ": the text was changed, or a newer release wrote it. Set the value anew.");
    }

    /** Base64 has spare bits at its end; a text that differs only in them is a changed text, too. */
    private static Optional<byte[]> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String plain, String place) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(plain));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfACharacter) {
            throw new SecretCipherException(
                    "The secret of " + place + " was not encrypted: it has half a character in it; check the value.");
        }
    }
}
