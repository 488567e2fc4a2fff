package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.RecordQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query as the parameters of one list method: the methods disagree about names and about what they take. */
public final class QueryParameters {
    private final String method;
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

    /**
     * No parameters yet.
     *
     * @param method for the messages
     */
    public QueryParameters(String method) {
        this.method = method;
    }

    /**
     * Adds a parameter.
     *
     * @param name as documented
     * @param value as documented
     * @return this
     */
    public QueryParameters with(String name, @Nullable Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Adds the selection.
     *
     * @param name of the parameter
     * @param query asked for
     * @return this
     */
    public QueryParameters select(String name, RecordQuery query) {
        return query.selected().isEmpty() ? this : with(name, query.selected());
    }

    /**
     * Adds the conditions.
     *
     * @param name of the parameter
     * @param query asked for
     * @return this
     */
    public QueryParameters filter(String name, RecordQuery query) {
        return query.conditions().isEmpty() ? this : with(name, query.conditions());
    }

    /**
     * Adds the order, by any number of fields.
     *
     * @param name of the parameter
     * @param query asked for
     * @return this
     */
    public QueryParameters order(String name, RecordQuery query) {
        return query.order().isEmpty() ? this : with(name, query.order());
    }

    /**
     * Adds the order as two parameters.
     *
     * @param field name of the parameter that holds the field
     * @param direction name of the parameter that holds the direction
     * @param query asked for
     * @return this
     * @throws IllegalArgumentException when there is more than one field
     */
    public QueryParameters order(String field, String direction, RecordQuery query) {
        if (query.order().size() > 1) {
            throw new IllegalArgumentException(
                    method + " sorts by one field, but got " + query.order().keySet() + ".");
        }
        query.order().forEach((by, how) -> with(field, by).with(direction, how));
        return this;
    }

    /**
     * Refuses a selection.
     *
     * @param query asked for
     * @return this
     * @throws IllegalArgumentException when it selects fields
     */
    public QueryParameters noSelect(RecordQuery query) {
        if (!query.selected().isEmpty()) {
            throw new IllegalArgumentException(method + " returns all fields: ask without select.");
        }
        return this;
    }

    /**
     * The parameters.
     *
     * @return as documented for the method
     */
    public Map<String, @Nullable Object> asMap() {
        return parameters;
    }
}
