package io.svyaz.kit.internal;

import java.util.regex.Pattern;

/**
 * Names of the kit's tables.
 *
 * @param prefix what they begin with
 * @param requestLog the whole name of the request log
 */
public record Tables(String prefix, String requestLog) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /**
     * Refuses what the table could not hold.
     *
     * @param prefix what they begin with
     * @param requestLog the whole name of the request log
     */
    public Tables {
        check("prefix", prefix);
        check("requestLogTable", requestLog);
    }

    /**
     * The full name of a table.
     *
     * @param table its name without prefix
     * @return the name for a statement
     */
    public String name(String table) {
        return table.equals("request_log") ? requestLog : prefix + table;
    }

    private static void check(String property, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(property
                    + ": use lower-case letters, digits and underscores, at most 40, beginning with a letter.");
        }
    }
}
