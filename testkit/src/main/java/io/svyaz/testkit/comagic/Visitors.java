package io.svyaz.testkit.comagic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people who came to the site, and the two ways to ask about them. */
final class Visitors {

    private static final List<String> UTM =
            List.of("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term");

    private final Report sessions;
    private final Map<Long, Map<String, @Nullable Object>> visitors = new HashMap<>();

    Visitors(Report sessions) {
        this.sessions = sessions;
    }

    void add(long id, String name, List<String> phones, List<String> emails) {
        var visitor = new LinkedHashMap<String, @Nullable Object>();
        visitor.put("name", name);
        visitor.put("phone_numbers", List.copyOf(phones));
        visitor.put("emails", List.copyOf(emails));
        visitor.put("properties", List.of());
        visitors.put(id, visitor);
    }

    /** The vendor's method. */
    RpcResult get(RpcParams params) {
        long id = params.only(Set.of("id")).number("id");
        Map<String, @Nullable Object> visitor = visitors.get(id);
        if (visitor == null) {
            throw ComagicException.parameter("entity_not_found", "Entity not found", "id", id);
        }
        return RpcResult.object(visitor);
    }

    /** The method known from articles only: counts the visits and shows the first and the last one. */
    RpcResult info(RpcParams params) {
        String id = String.valueOf(params.get("visitor_id"));
        LocalDateTime from = day(params, "date_from", LocalDate.MIN).atStartOfDay();
        LocalDateTime till =
                day(params, "date_till", LocalDate.MAX.minusDays(1)).plusDays(1).atStartOfDay();
        List<Map<String, @Nullable Object>> visits = sessions.between(from, till.minusSeconds(1)).stream()
                .filter(session -> id.equals(String.valueOf(session.get("visitor_id"))))
                .toList();
        if (visits.isEmpty()) {
            return RpcResult.list(List.of(), 0);
        }
        var info = new LinkedHashMap<String, @Nullable Object>();
        info.put("sessions_count", visits.size());
        info.put("first_session", marks(visits.get(0)));
        info.put("last_session", marks(visits.get(visits.size() - 1)));
        return RpcResult.list(List.of(info), 1);
    }

    private static LocalDate day(RpcParams params, String name, LocalDate fallback) {
        if (params.get(name) == null) {
            return fallback;
        }
        String text = params.text(name);
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            throw ComagicException.wrongType(name, text);
        }
    }

    private static Map<String, @Nullable Object> marks(Map<String, @Nullable Object> session) {
        var marks = new LinkedHashMap<String, @Nullable Object>();
        UTM.forEach(name -> marks.put(name, session.get(name)));
        return marks;
    }
}
