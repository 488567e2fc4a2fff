package io.svyaz.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.webhook.FuzzMessage.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Random damage to body, headers, time, URL, address and secret over every kind of verifier: nothing may be accepted, and
 * nothing but a refusal thrown. The full run:
 *
 * <pre>mvn -pl webhook-verify test -Dtest=WebhookFuzzTest -Dsvyaz.fuzz.mutations=1000000</pre>
 */
class WebhookFuzzTest {
    private static final int MUTATIONS = Integer.getInteger("svyaz.fuzz.mutations", 20_000);
    private static final long SEED = Long.getLong("svyaz.fuzz.seed", 20260301L);

    private final Random random = new Random(SEED);
    private final FuzzMutations mutations = new FuzzMutations(random);
    private final List<FuzzTarget> targets = FuzzTargets.all();
    private final List<String> accepted = new ArrayList<>();
    private final List<String> thrown = new ArrayList<>();
    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private int unchanged;

    @Test
    void acceptsEveryMessageThatIsNotDamaged() {
        for (FuzzTarget target : targets) {
            var verifier = target.verifiers().apply(target.valid().secret());
            assertThat(verifier.verify(target.valid().request()).body())
                    .as(target.name())
                    .isNotNull();
        }
    }

    @Test
    @DisplayName("F45 no damaged message is accepted (20,000 mutations, a million with -Dsvyaz.fuzz.mutations)")
    void refusesEveryDamagedMessageAndThrowsNothingElse() {
        long start = System.nanoTime();
        Map<FuzzTarget, WebhookVerifier> verifiers = new HashMap<>();
        targets.forEach(target ->
                verifiers.put(target, target.verifiers().apply(target.valid().secret())));
        for (int tried = 0; tried < MUTATIONS; ) {
            FuzzTarget target = targets.get(tried % targets.size());
            Part part = List.copyOf(target.parts())
                    .get(random.nextInt(target.parts().size()));
            FuzzMessage mutated = mutations.mutate(target.valid(), part);
            if (target.meansTheSame(mutated)) {
                unchanged++;
            } else {
                tried++;
                boolean rekeyed = part == Part.SECRET;
                var verifier = rekeyed ? target.verifiers().apply(mutated.secret()) : verifiers.get(target);
                judge(target.name() + " " + part, verifier, mutated);
            }
        }
        System.out.printf(
                "fuzz: seed %d, %d mutations over %d verifiers, %d accepted, %d other exceptions, %d unchanged and not"
                        + " counted, %s, %d ms%n",
                SEED,
                MUTATIONS,
                targets.size(),
                accepted.size(),
                thrown.size(),
                unchanged,
                refused,
                (System.nanoTime() - start) / 1_000_000);

        assertThat(accepted).as("accepted").isEmpty();
        assertThat(thrown).as("other exceptions").isEmpty();
        assertThat(refused.values().stream().mapToInt(count -> count).sum()).isEqualTo(MUTATIONS);
    }

    private void judge(String what, WebhookVerifier verifier, FuzzMessage mutated) {
        try {
            verifier.verify(mutated.request());
            accepted.add(what + " " + mutated.headers() + " " + mutated.path() + " " + mutated.address());
        } catch (WebhookRefusedException e) {
            refused.merge(e.reason(), 1, Integer::sum);
        } catch (RuntimeException | Error e) {
            thrown.add(what + " " + e);
        }
    }
}
