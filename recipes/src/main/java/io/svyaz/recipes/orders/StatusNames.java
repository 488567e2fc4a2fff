package io.svyaz.recipes.orders;

import java.util.Map;

/** What people call a status of an order. */
@FunctionalInterface
public interface StatusNames {

    /**
     * The name of a status.
     *
     * @param statusId the shop's code, for example {@code N}
     * @return the name, or the code where there is none
     */
    String name(String statusId);

    /**
     * The codes themselves.
     *
     * @return names that are the codes
     */
    static StatusNames codes() {
        return statusId -> statusId;
    }

    /**
     * Names by code; others stay codes.
     *
     * @param names by code
     * @return the names
     */
    static StatusNames of(Map<String, String> names) {
        Map<String, String> copy = Map.copyOf(names);
        return statusId -> copy.getOrDefault(statusId, statusId);
    }
}
