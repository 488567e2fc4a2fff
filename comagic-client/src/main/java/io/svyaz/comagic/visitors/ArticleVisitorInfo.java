package io.svyaz.comagic.visitors;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code visitors.get_visitor_info}. */
record ArticleVisitorInfo(
        @JsonProperty("sessions_count") long sessionsCount,
        @JsonProperty("first_session") @Nullable Session first,
        @JsonProperty("last_session") @Nullable Session last) {
    record Session(@JsonProperty("utm_source") @Nullable String utmSource) {}

    VisitorInfo asInfo() {
        return new VisitorInfo(sessionsCount, source(first), source(last));
    }

    private static Optional<String> source(@Nullable Session session) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.utmSource()).filter(source -> !source.isBlank());
    }
}
