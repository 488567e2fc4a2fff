package io.svyaz.webhook;

import static io.svyaz.webhook.Given.CLOCK;
import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int THREADS = 16;

    @Test
    void oneVerifierServesManyThreads() throws Exception {
        var verifier = HmacVerifier.standardWebhooksBuilder(Given.OTHER, SECRET)
                .clock(CLOCK)
                .build();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var work = new ArrayList<Callable<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int seed = thread;
                work.add(() -> wrongVerdicts(verifier, new Random(seed)));
            }
            for (var wrong : pool.invokeAll(work)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static int wrongVerdicts(HmacVerifier verifier, Random random) {
        var signer = WebhookSigner.forVerifier(verifier);
        int wrong = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] body = new byte[random.nextInt(300) + 1];
            random.nextBytes(body);
            var headers = signer.sign(body, "msg_" + i, NOW);
            wrong += accepts(verifier, Given.post(headers, body)) ? 0 : 1;
            byte[] tampered = body.clone();
            tampered[0] ^= 1;
            wrong += accepts(verifier, Given.post(headers, tampered)) ? 1 : 0;
        }
        return wrong;
    }

    private static boolean accepts(HmacVerifier verifier, WebhookRequest request) {
        try {
            verifier.verify(request);
            return true;
        } catch (WebhookRefusedException e) {
            return false;
        }
    }
}
