package io.svyaz.usedesk.clients;

import io.svyaz.core.FieldSet;
import io.svyaz.usedesk.internal.UtcMinute;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which clients. Immutable. */
public final class ClientQuery extends FieldSet<ClientQuery> {
    private static final ClientQuery NONE = new ClientQuery(Map.of());

    private ClientQuery(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ClientQuery with(Map<String, @Nullable Object> values) {
        return new ClientQuery(values);
    }

    /**
     * Everything.
     *
     * @return a query without conditions
     */
    public static ClientQuery all() {
        return NONE;
    }

    /**
     * One name, address or telephone; the vendor looks in all of them.
     *
     * @param value {@code query}
     * @return a changed copy
     */
    public ClientQuery text(String value) {
        return set("query", value);
    }

    /**
     * {@code partial_match}, which is usual, or {@code full_match}.
     *
     * @param word {@code search_type}
     * @return a changed copy
     */
    public ClientQuery searchType(String word) {
        return set("search_type", word);
    }

    /**
     * From this minute on.
     *
     * @param time {@code created_after}
     * @return a changed copy
     */
    public ClientQuery createdAfter(Instant time) {
        return set("created_after", UtcMinute.of(time));
    }

    /**
     * Up to this minute.
     *
     * @param time {@code created_before}
     * @return a changed copy
     */
    public ClientQuery createdBefore(Instant time) {
        return set("created_before", UtcMinute.of(time));
    }

    /**
     * Begins with another page of 100: 0 is the first.
     *
     * @param offset {@code offset}
     * @return a changed copy
     */
    public ClientQuery page(int offset) {
        return set("offset", offset);
    }
}
