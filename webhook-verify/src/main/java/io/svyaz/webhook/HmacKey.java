package io.svyaz.webhook;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One secret, ready to compute with on any thread.
 *
 * <p>A keyed prototype is cloned for every call: faster than keying a new Mac and, unlike a Mac per thread, fine with
 * virtual threads. The prototype itself does not change once it is made, so cloning it needs no lock.
 */
final class HmacKey {
    private final HmacAlgorithm algorithm;
    private final Key key;
    private final Mac prototype;
    private final boolean cloneable;

    HmacKey(HmacAlgorithm algorithm, byte[] secret) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(secret, algorithm.jcaName());
        this.prototype = keyed();
        // An update with nothing makes the JDK's Mac take in the padded key, once instead of in every clone.
        this.prototype.update(ByteBuffer.allocate(0));
        this.cloneable = cloneOf(prototype) != null;
    }

    /** HMAC of the head, if there is one, followed by the body. */
    byte[] sign(byte @Nullable [] head, byte[] body) {
        Mac mac = fresh();
        if (head != null) {
            mac.update(head);
        }
        return mac.doFinal(body);
    }

    private Mac fresh() {
        Mac copy = cloneable ? cloneOf(prototype) : null;
        return copy == null ? keyed() : copy;
    }

    /** Null with a security provider whose Macs cannot be cloned, as some hardware ones. */
    private static @Nullable Mac cloneOf(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            return null;
        }
    }

    private Mac keyed() {
        try {
            Mac mac = Mac.getInstance(algorithm.jcaName());
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "algorithm: no security provider of this JVM offers " + algorithm.jcaName() + "; add one", e);
        }
    }
}
