package io.svyaz.comagic.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.svyaz.comagic.data.PointLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What CoMagic tells beside a result: how many rows match, and how many points are left.
 *
 * @param totalItems rows before limit and offset; null where the method does not count
 * @param limits points; null where they are not told
 */
public record RpcMetadata(
        @JsonProperty("total_items") @Nullable Long totalItems,
        @JsonProperty("limits") @Nullable Limits limits) {
    static final RpcMetadata NONE = new RpcMetadata(null, null);

    /**
     * Rows before limit and offset.
     *
     * @return empty where the method does not count
     */
    public OptionalLong total() {
        return totalItems == null ? OptionalLong.empty() : OptionalLong.of(totalItems);
    }

    /** How long until points are there again; empty while some are left. */
    Optional<Duration> usedUpFor() {
        return limits == null ? Optional.empty() : limits.usedUpFor();
    }

    /**
     * Points per day and minute.
     *
     * @param dayLimit a day
     * @param dayRemaining left today
     * @param dayReset seconds until the day's points are back
     * @param hourRemaining left in this hour; only some accounts have it
     * @param hourReset seconds until the hour's points are back
     * @param minuteLimit a minute
     * @param minuteRemaining left in this minute
     * @param minuteReset seconds until the minute's points are back
     */
    public record Limits(
            @JsonProperty("day_limit") @Nullable Long dayLimit,
            @JsonProperty("day_remaining") @Nullable Long dayRemaining,
            @JsonProperty("day_reset") @Nullable Long dayReset,
            @JsonProperty("hour_remaining") @Nullable Long hourRemaining,
            @JsonProperty("hour_reset") @Nullable Long hourReset,
            @JsonProperty("minute_limit") @Nullable Long minuteLimit,
            @JsonProperty("minute_remaining") @Nullable Long minuteRemaining,
            @JsonProperty("minute_reset") @Nullable Long minuteReset) {

        Optional<Duration> usedUpFor() {
            if (dayIsUsedUp() && dayReset != null) {
                return Optional.of(Duration.ofSeconds(dayReset));
            }
            if (hourRemaining != null && hourRemaining <= 0 && hourReset != null) {
                return Optional.of(Duration.ofSeconds(hourReset));
            }
            if (minuteRemaining != null && minuteRemaining <= 0 && minuteReset != null) {
                return Optional.of(Duration.ofSeconds(minuteReset));
            }
            return Optional.empty();
        }

        /** The same with moments instead of seconds to go; empty where nothing is told. */
        Optional<PointLimits> at(Instant now) {
            return dayRemaining == null && minuteRemaining == null
                    ? Optional.empty()
                    : Optional.of(new PointLimits(
                            number(dayLimit),
                            number(dayRemaining),
                            reset(true).map(now::plus),
                            number(minuteLimit),
                            number(minuteRemaining),
                            reset(false).map(now::plus)));
        }

        private static OptionalLong number(@Nullable Long told) {
            return told == null ? OptionalLong.empty() : OptionalLong.of(told);
        }

        boolean dayIsUsedUp() {
            return dayRemaining != null && dayRemaining <= 0;
        }

        /** How long until points of this kind are there again, whatever is said to be left. */
        Optional<Duration> reset(boolean day) {
            Long seconds = day ? dayReset : minuteReset;
            return seconds == null ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
        }
    }
}
