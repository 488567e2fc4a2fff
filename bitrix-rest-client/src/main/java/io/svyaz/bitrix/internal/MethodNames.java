package io.svyaz.bitrix.internal;

import io.svyaz.core.Idempotency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a method tells about it. */
public final class MethodNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
    private static final Set<String> READING_ENDS = Set.of(
            "get", "list", "fields", "types", "count", "search", "getlist", "getitem", "findbycomm", "getfields");
    private static final Set<String> READING = Set.of(
            "app.info",
            "profile",
            "scope",
            "methods",
            "method.get",
            "server.time",
            "events",
            "user.current",
            "user.admin");

    private MethodNames() {}

    /**
     * Reading for the names that only read; any other name counts as one that must not be repeated. A caller who knows
     * better says so in the options of the call.
     *
     * @param method a method's name
     * @return what a second sending does
     */
    public static Idempotency idempotency(String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        String end = lower.substring(lower.lastIndexOf('.') + 1);
        // event.offline.get takes its events out of the queue unless told otherwise.
        boolean reads = !lower.equals("event.offline.get") && (READING.contains(lower) || READING_ENDS.contains(end));
        return reads ? Idempotency.READ : Idempotency.ONCE;
    }

    /**
     * Checks a name before it becomes a part of an address.
     *
     * @param method a method's name
     * @return the same
     * @throws IllegalArgumentException when it cannot be a method
     */
    public static String checked(String method) {
        if (!NAME.matcher(method).matches()) {
            throw new IllegalArgumentException("This is no REST method: give its name as documented, for example"
                    + " crm.lead.list, without address or parameters.");
        }
        return method;
    }
}
