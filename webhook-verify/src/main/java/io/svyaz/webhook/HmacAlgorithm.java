package io.svyaz.webhook;

/** Hash under the HMAC. */
public enum HmacAlgorithm {
    /** For senders that offer nothing better; still sound inside an HMAC. */
    SHA1("HmacSHA1", 20),
    /** What nearly everyone uses, and the default. */
    SHA256("HmacSHA256", 32),
    /** The long one. */
    SHA512("HmacSHA512", 64);

    private final String jcaName;
    private final int length;

    HmacAlgorithm(String jcaName, int length) {
        this.jcaName = jcaName;
        this.length = length;
    }

    String jcaName() {
        return jcaName;
    }

    /** Length of the result in bytes. */
    int length() {
        return length;
    }
}
