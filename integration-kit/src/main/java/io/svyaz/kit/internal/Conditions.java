package io.svyaz.kit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of one query with their parameters. Not thread-safe. */
public final class Conditions {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** None yet. */
    public Conditions() {}

    /**
     * One more condition.
     *
     * @param condition SQL with question marks
     * @param values one for each question mark
     * @return this
     */
    public Conditions and(String condition, Object... values) {
        where.append(where.length() == 0 ? " where " : " and ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /**
     * One more condition where there is a value.
     *
     * @param condition SQL with one question mark
     * @param value what the question mark stands for; empty for no condition
     * @return this
     */
    public Conditions andIf(String condition, Optional<?> value) {
        value.ifPresent(present -> and(condition, present));
        return this;
    }

    /**
     * The clause.
     *
     * @return beginning with {@code where}, or empty
     */
    public String sql() {
        return where.toString();
    }

    /**
     * The parameters of the clause.
     *
     * @param more those that come after the clause
     * @return all in order
     */
    public @Nullable Object[] parameters(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
