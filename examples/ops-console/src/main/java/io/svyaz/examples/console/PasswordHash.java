package io.svyaz.examples.console;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A salted hash of a password: PBKDF2 with HMAC-SHA256, written {@code pbkdf2-sha256$rounds$salt$hash}. */
final class PasswordHash {
    /** What OWASP asks of this function. */
    static final int USUAL_ROUNDS = 600_000;

    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/=]{16,100})\\$([A-Za-z0-9+/=]{44})");
    private static final int BITS = 256;

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    static PasswordHash of(char[] password, int rounds) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new PasswordHash(rounds, salt, derived(password, salt, rounds));
    }

    static PasswordHash parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) < 1) {
            throw new IllegalArgumentException("a password hash looks like pbkdf2-sha256$rounds$salt$hash;"
                    + " make one with the argument --hash");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(form.group(1)), base64.decode(form.group(2)), base64.decode(form.group(3)));
    }

    boolean matches(char[] password) {
        return MessageDigest.isEqual(hash, derived(password, salt, rounds));
    }

    int rounds() {
        return rounds;
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** A hash is no password, but worth guessing at. */
    @Override
    public String toString() {
        return "***";
    }

    private static byte[] derived(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256.", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
