package io.svyaz.comagic.internal;

import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor documents about a method.
 *
 * @param name as the vendor writes it
 * @param idempotency what a second sending does
 * @param takesUser whether an agent names the customer's user
 * @param fields name to flags: F filterable, S sortable, D in the answer when no fields are asked for; empty where the
 *     method takes none
 */
public record MethodFacts(String name, Idempotency idempotency, boolean takesUser, Map<String, String> fields) {

    /**
     * Refuses parameters that the vendor would refuse: a field that is not one, or not one to filter or sort by.
     *
     * @param params {@code fields}, {@code sort} and {@code filter} are looked at
     * @throws IllegalArgumentException with the nearest field there is
     */
    public void check(Map<String, ? extends @Nullable Object> params) {
        if (fields.isEmpty()) {
            return;
        }
        if (params.get("fields") instanceof List<?> selected) {
            selected.forEach(field -> flags(String.valueOf(field)));
        }
        if (params.get("sort") instanceof List<?> keys) {
            keys.forEach(key -> checkSort(key));
        }
        checkFilter(params.get("filter"));
    }

    /**
     * Whether rows can be sorted by a field.
     *
     * @param field the vendor's name
     * @return as documented
     */
    public boolean sortable(String field) {
        return fields.getOrDefault(field, "").indexOf('S') >= 0;
    }

    private void checkSort(@Nullable Object key) {
        if (key instanceof Map<?, ?> sort) {
            String field = String.valueOf(sort.get("field"));
            if (flags(field).indexOf('S') < 0) {
                throw refused(field, "cannot be sorted by");
            }
        }
    }

    private void checkFilter(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> filter)) {
            return;
        }
        if (filter.get("filters") instanceof List<?> parts) {
            parts.forEach(this::checkFilter);
            return;
        }
        String field = String.valueOf(filter.get("field"));
        if (flags(field).indexOf('F') < 0) {
            throw refused(field, "cannot be filtered by");
        }
    }

    /** A member of a list takes the flags of the list too: the tables mark now the one, now the other. */
    private String flags(String field) {
        String flags = fields.get(field);
        if (flags == null) {
            flags = fields.entrySet().stream()
                    .filter(known -> known.getKey().endsWith("." + field))
                    .map(known -> flags(known.getKey()))
                    .findFirst()
                    .orElseThrow(() -> unknown(field));
        }
        int dot = field.lastIndexOf('.');
        return dot < 0 ? flags : flags + fields.getOrDefault(field.substring(0, dot), "");
    }

    private IllegalArgumentException refused(String field, String why) {
        return new IllegalArgumentException("The field " + field + " of " + name + " " + why
                + ". If the vendor permits it since, say allowUnknownFields().");
    }

    private IllegalArgumentException unknown(String field) {
        return new IllegalArgumentException("The field " + field + " is not one of " + name + "; the nearest is "
                + nearest(field) + ". If the vendor added it since, say allowUnknownFields().");
    }

    private String nearest(String field) {
        String wanted = field.toLowerCase(Locale.ROOT);
        return fields.keySet().stream()
                .sorted()
                .min(java.util.Comparator.comparingInt(known -> distance(wanted, known)))
                .orElse("none");
    }

    /** How many letters to change, add or leave out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
