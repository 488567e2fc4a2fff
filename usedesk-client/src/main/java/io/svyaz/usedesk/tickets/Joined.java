package io.svyaz.usedesk.tickets;

import io.svyaz.usedesk.internal.Numbers;
import io.svyaz.usedesk.internal.UtcMinute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as the parameters of tickets want them. */
final class Joined {
    private Joined() {}

    static String ids(long... ids) {
        return Numbers.joined(ids);
    }

    static String tags(long... ids) {
        return Numbers.joined(", ", ids);
    }

    static String codes(TicketStatus... statuses) {
        return Stream.of(statuses).map(each -> String.valueOf(status(each))).collect(Collectors.joining(","));
    }

    /** The number where there is one. */
    static Object status(TicketStatus status) {
        return status.code().isPresent() ? (Object) status.code().getAsInt() : status.raw();
    }

    static String minute(Instant time) {
        return UtcMinute.of(time);
    }

    static int page(int offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("Pages are counted from 0, but this is " + offset + ".");
        }
        return offset;
    }

    static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    static String more(Optional<String> before, String next) {
        return before.map(text -> text + ";" + next).orElse(next);
    }

    static List<Object> added(@Nullable Object before, long id, long value) {
        List<Object> all = before instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", id);
        one.put("value", value);
        all.add(one);
        return List.copyOf(all);
    }
}
