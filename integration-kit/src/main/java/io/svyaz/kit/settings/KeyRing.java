package io.svyaz.kit.settings;

import io.svyaz.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Master keys by id; one of them encrypts, all of them decrypt.
 *
 * <pre>{@code
 * KeyRing ring = KeyRing.of("2026-01", Secret.of(System.getenv("KIT_KEY")));
 * }</pre>
 *
 * <p>To change the key: add the new one to the ring of every node, then make it the active one, then call
 * {@link Settings#reencrypt}, then leave the old one out. Immutable and thread-safe.
 */
public final class KeyRing {
    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final Map<String, SecretKey> keys;
    private final String active;

    private KeyRing(Map<String, SecretKey> keys, String active) {
        this.keys = keys;
        this.active = active;
    }

    /**
     * A ring with one key, the active one.
     *
     * @param id letters, digits and {@code _ . -}, at most 40
     * @param key 32 bytes in base64
     * @return the ring
     * @throws IllegalArgumentException when the id or the key has another form
     */
    public static KeyRing of(String id, Secret key) {
        return new KeyRing(Map.of(checked(id), key(id, key.reveal())), id);
    }

    /**
     * Reads a ring from a file: a line {@code id=base64} for each key, the active one first. Empty lines and lines that
     * begin with {@code #} are left out.
     *
     * @param file readable by the host's user only
     * @return the ring
     * @throws IllegalArgumentException when there is no key in it or a line has another form
     * @throws UncheckedIOException when the file cannot be read
     */
    public static KeyRing fromFile(Path file) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int equals = line.indexOf('=');
                    String id =
                            checked(equals < 0 ? "" : line.substring(0, equals).strip());
                    keys.put(id, key(id, line.substring(equals + 1).strip()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of the master keys cannot be read.", unreadable);
        }
        return new KeyRing(
                Map.copyOf(keys),
                keys.keySet().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The file of the master keys has no key in it; write a line id=base64 of 32 bytes.")));
    }

    /**
     * A new random key, to be kept where the host keeps its secrets.
     *
     * @return 32 bytes in base64
     */
    public static Secret newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Secret.of(Base64.getEncoder().encodeToString(key));
    }

    /**
     * This ring and one more key, which only decrypts until it is {@link #activate activated}.
     *
     * @param id letters, digits and {@code _ . -}, at most 40
     * @param key 32 bytes in base64
     * @return a new ring
     * @throws IllegalArgumentException when the id is taken, or the id or the key has another form
     */
    public KeyRing with(String id, Secret key) {
        if (keys.containsKey(id)) {
            throw new IllegalArgumentException("The ring has a key " + id + " already; a new key needs a new id.");
        }
        Map<String, SecretKey> more = new LinkedHashMap<>(keys);
        more.put(checked(id), key(id, key.reveal()));
        return new KeyRing(Map.copyOf(more), active);
    }

    /**
     * This ring with another key that encrypts.
     *
     * @param id of a key in the ring
     * @return a new ring
     * @throws IllegalArgumentException when there is no such key
     */
    public KeyRing activate(String id) {
        if (!keys.containsKey(id)) {
            throw new IllegalArgumentException("The ring has no key " + id + ".");
        }
        return new KeyRing(keys, id);
    }

    /**
     * The keys there are.
     *
     * @return their ids
     */
    public Set<String> ids() {
        return keys.keySet();
    }

    /**
     * The key that encrypts.
     *
     * @return its id
     */
    public String activeId() {
        return active;
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet() + ", active " + active;
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a master key needs 1 to 40 letters, digits, underscores, dots and hyphens.");
        }
        return id;
    }

    private static SecretKey key(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("The master key " + id + " must be " + KEY_BYTES
                    + " random bytes in base64; KeyRing.newKey() makes one.");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
