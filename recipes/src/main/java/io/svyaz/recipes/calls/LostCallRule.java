package io.svyaz.recipes.calls;

import java.time.Duration;
import java.util.Optional;

/**
 * Decides which calls are not worth a lead because nobody answered them.
 *
 * <p>An answered call always passes, however short. A lost call of exactly the minimum passes too.
 *
 * @param policy what to do with lost calls
 * @param minDuration shortest lost call that {@link LostCallPolicy#SKIP_SHORT_LOST} lets pass
 */
public record LostCallRule(LostCallPolicy policy, Duration minDuration) {

    /**
     * Skips lost calls under ten seconds.
     *
     * @return the rule
     */
    public static LostCallRule standard() {
        return new LostCallRule(LostCallPolicy.SKIP_SHORT_LOST, Duration.ofSeconds(10));
    }

    /**
     * Why this call is to be skipped, or empty if it passes.
     *
     * @param call the call
     * @return the reason, or empty
     */
    public Optional<SkipReason> reasonToSkip(CallFacts call) {
        if (!call.lost()) {
            return Optional.empty();
        }
        return switch (policy) {
            case KEEP_ALL -> Optional.empty();
            case SKIP_ALL_LOST -> Optional.of(SkipReason.LOST_CALL);
            case SKIP_SHORT_LOST ->
                call.totalDuration().compareTo(minDuration) < 0
                        ? Optional.of(SkipReason.SHORT_LOST_CALL)
                        : Optional.empty();
        };
    }
}
