package io.svyaz.webhook;

import static io.svyaz.webhook.Given.CLOCK;
import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int BUDGET = 768;
    private static final int ROUNDS = 20_000;

    private final HmacVerifier verifier = HmacVerifier.xSignature(SECRET);
    private Object sink;

    @Test
    void checksAnHmacWithinTheBudgetWhateverTheSizeOfTheBody() {
        long small = bytesPerCheck(2048);
        long large = bytesPerCheck(64 * 1024);

        assertThat(small).isBetween(1L, (long) BUDGET);
        assertThat(large).isCloseTo(small, offset(16L));
    }

    @Test
    void looksUpLowerCaseHeadersWithinTheBudget() {
        var headers = new HashMap<String, List<String>>();
        byte[] body = new byte[2048];
        WebhookSigner.xSignature(SECRET)
                .sign(body)
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        for (int i = 0; i < 20; i++) {
            headers.put("x-other-" + i, List.of("value"));
        }

        assertThat(allocated(() -> verifier.verify(body, headers))).isBetween(1L, (long) BUDGET);
    }

    @Test
    void checksStandardWebhooksWithinTheBudgetToo() {
        var standard = HmacVerifier.standardWebhooksBuilder(SECRET).clock(CLOCK).build();
        byte[] body = new byte[2048];
        var headers = WebhookSigner.forVerifier(standard).sign(body, "msg_2b0dn3NDwz6ak8y7Jh1a", NOW);

        assertThat(allocated(() -> standard.verify(body, headers))).isBetween(1L, (long) BUDGET);
    }

    private long bytesPerCheck(int size) {
        byte[] body = new byte[size];
        Map<String, List<String>> headers = WebhookSigner.xSignature(SECRET).sign(body);
        return allocated(() -> verifier.verify(body, headers));
    }

    private long allocated(Supplier<Object> call) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        repeat(call);
        long before = threads.getCurrentThreadAllocatedBytes();
        repeat(call);
        return (threads.getCurrentThreadAllocatedBytes() - before) / ROUNDS;
    }

    private void repeat(Supplier<Object> call) {
        for (int i = 0; i < ROUNDS; i++) {
            sink = call.get();
        }
        assertThat(sink).isNotNull();
    }
}
