package io.svyaz.helpdeskeddy.users;

import io.svyaz.helpdeskeddy.VendorQuery;
import io.svyaz.helpdeskeddy.VendorTimes;
import java.time.LocalDateTime;
import java.util.Map;

/** Which users. Immutable: each method returns a changed copy. */
public final class UserQuery extends VendorQuery<UserQuery> {
    private static final UserQuery ALL = new UserQuery(Map.of());

    private UserQuery(Map<String, String> parameters) {
        super(parameters);
    }

    @Override
    protected UserQuery with(Map<String, String> parameters) {
        return new UserQuery(parameters);
    }

    /**
     * Everything.
     *
     * @return a query without conditions
     */
    public static UserQuery all() {
        return ALL;
    }

    /**
     * Whose text holds this.
     *
     * @param text any
     * @return a changed copy
     */
    public UserQuery search(String text) {
        return set("search", text);
    }

    /**
     * Whose text is exactly this. The vendor's pages disagree whether 1 or 0 says so; 1 is what works: compare again.
     *
     * @param text any
     * @return a changed copy
     */
    public UserQuery searchExact(String text) {
        return set("search", text).set("exact_search", "1");
    }

    /**
     * Of these groups.
     *
     * @param ids of groups
     * @return a changed copy
     */
    public UserQuery groups(long... ids) {
        return set("group_list", list(ids));
    }

    /**
     * These.
     *
     * @param ids of users
     * @return a changed copy
     */
    public UserQuery ids(long... ids) {
        return set("id_list", list(ids));
    }

    /**
     * Of these organizations.
     *
     * @param ids of organizations
     * @return a changed copy
     */
    public UserQuery organizations(long... ids) {
        return set("organization_list", list(ids));
    }

    /**
     * What was created at this time or later.
     *
     * @param from in the account's zone
     * @return a changed copy
     */
    public UserQuery createdSince(LocalDateTime from) {
        return set("from_date_created", VendorTimes.filter(from));
    }

    /**
     * What was created at this time or before.
     *
     * @param to in the account's zone
     * @return a changed copy
     */
    public UserQuery createdUntil(LocalDateTime to) {
        return set("to_date_created", VendorTimes.filter(to));
    }

    /**
     * What was updated at this time or later.
     *
     * @param from in the account's zone
     * @return a changed copy
     */
    public UserQuery updatedSince(LocalDateTime from) {
        return set("from_date_updated", VendorTimes.filter(from));
    }

    /**
     * What was updated at this time or before.
     *
     * @param to in the account's zone
     * @return a changed copy
     */
    public UserQuery updatedUntil(LocalDateTime to) {
        return set("to_date_updated", VendorTimes.filter(to));
    }
}
