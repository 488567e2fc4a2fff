package io.svyaz.testkit.comagic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calls that are computed when they are asked for, always the same for a seed: the {@code i}th lies somewhere in the
 * {@code i}th of equal slots of the span, to the second.
 */
final class GeneratedCalls {

    static final long FIRST_ID = 5_000_000_000L;

    private static final List<String> SOURCES = List.of("google", "yandex", "vk", "direct");

    private final long seed;
    private final Instant from;
    private final Duration slot;
    private final int count;
    private final ZoneId zone;

    GeneratedCalls(long seed, Instant from, Instant till, int count, ZoneId zone) {
        this.seed = seed;
        this.from = from;
        this.slot = Duration.between(from, till).dividedBy(count);
        this.count = count;
        this.zone = zone;
    }

    boolean has(long id) {
        return id >= FIRST_ID && id < FIRST_ID + count;
    }

    /** The calls of a window in the order the vendor would have them. */
    int[] between(LocalDateTime first, LocalDateTime last, RepeatedHour rule) {
        // As written, a date that is left out in spring is still before those after it; there it stands for no moment.
        int wider = rule == RepeatedHour.AS_WRITTEN ? 3 : 0;
        int begin = firstNotBefore(rule.moment(first.minusHours(wider), zone));
        int end = firstNotBefore(rule.moment(last.plusHours(wider), zone).plusSeconds(1));
        IntStream calls = IntStream.range(begin, Math.max(begin, end));
        if (rule != RepeatedHour.AS_WRITTEN) {
            return calls.toArray();
        }
        // Clocks may go back in between, so the order of the dates is not that of the moments.
        return calls.filter(call -> !start(call).isBefore(first) && !start(call).isAfter(last))
                .boxed()
                .sorted(Comparator.comparing(this::start))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    LocalDateTime start(int call) {
        return LocalDateTime.ofInstant(moment(call), zone);
    }

    @Nullable
    Object value(int call, String field) {
        long dice = mixed(call);
        long talk = Math.floorMod(dice >>> 8, 600);
        long wait = Math.floorMod(dice >>> 20, 60);
        return switch (field) {
            case "id", "communication_id" -> FIRST_ID + call;
            case "communication_type" -> "call";
            case "start_time", "date_time" -> Report.TIME.format(start(call));
            case "finish_time" ->
                Report.TIME.format(LocalDateTime.ofInstant(moment(call).plusSeconds(wait + talk), zone));
            case "finish_reason" -> talk < 60 ? "subscriber_disconnects" : "operator_disconnects";
            case "direction" -> (dice & 7) == 0 ? "out" : "in";
            case "source" -> "sip";
            case "is_lost" -> talk == 0;
            case "contact_phone_number" -> "79" + (100_000_000L + Math.floorMod(dice >>> 3, 899_999_999L));
            case "virtual_phone_number" -> "7495000000" + Math.floorMod(dice, 10);
            case "wait_duration", "total_wait_duration" -> wait;
            case "talk_duration", "clean_talk_duration" -> talk;
            case "total_duration" -> wait + talk;
            case "visitor_id" -> 10_000_000_000L + Math.floorMod(dice >>> 5, 1_000_000L);
            case "utm_source" -> SOURCES.get((int) Math.floorMod(dice >>> 12, (long) SOURCES.size()));
            default -> null;
        };
    }

    private Instant moment(int call) {
        long within = slot.isZero() ? 0 : Math.floorMod(mixed(call), slot.toNanos());
        Instant moment = from.plus(slot.multipliedBy(call)).plusNanos(within);
        return Instant.ofEpochSecond(moment.getEpochSecond());
    }

    private int firstNotBefore(Instant moment) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moment(middle).isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** SplitMix64. */
    private long mixed(int call) {
        long z = seed + (call + 1L) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
