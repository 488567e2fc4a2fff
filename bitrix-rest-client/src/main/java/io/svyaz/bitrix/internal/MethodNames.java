package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.MethodInfo;
import io.svyaz.core.Idempotency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a method tells about it. */
public final class MethodNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
    private static final Set<String> READING_ENDS = Set.of(
            "get", "list", "fields", "types", "count", "search", "getlist", "getitem", "findbycomm", "getfields");

    private MethodNames() {}

    /**
     * What the catalogue says; of a method it does not know, reading for the names that only read, and once for any other.
     * A caller who knows better says so in the options of the call.
     *
     * @param method a method's name
     * @return what a second sending does
     */
    public static Idempotency idempotency(String method) {
        return MethodCatalogue.find(method).map(MethodInfo::idempotency).orElseGet(() -> byItsEnd(method));
    }

    private static Idempotency byItsEnd(String method) {
        String end = method.substring(method.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return READING_ENDS.contains(end) ? Idempotency.READ : Idempotency.ONCE;
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
