package io.svyaz.benchmarks;

import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One check of a signed body beside the hash that nobody can do without. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class HmacBenchmark {
    private static final String KEY = "the secret of a benchmark, 32 b.";

    @Param({"2048", "65536"})
    int size;

    private final HmacVerifier verifier = HmacVerifier.xSignature(WebhookSecret.of(KEY));
    private byte[] body = {};
    private Map<String, List<String>> headers = Map.of();
    private Mac prototype = keyed();

    @Setup
    public void sign() {
        body = new byte[size];
        new Random(1).nextBytes(body);
        headers = WebhookSigner.forVerifier(verifier).sign(body);
        prototype = keyed();
    }

    /** The reference: the body hashed once. */
    @Benchmark
    public byte[] sha256() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(body);
    }

    /** The HMAC alone, nothing decoded and nothing compared. */
    @Benchmark
    public byte[] clonedMac() throws CloneNotSupportedException {
        return ((Mac) prototype.clone()).doFinal(body);
    }

    /** Header found, decoded, compared. */
    @Benchmark
    public VerifiedWebhook verify() {
        return verifier.verify(WebhookRequest.of("POST", headers, body));
    }

    private static Mac keyed() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JVM has HmacSHA256.", impossible);
        }
    }
}
