package io.svyaz.helpdeskeddy.tickets;

import io.svyaz.helpdeskeddy.VendorQuery;
import io.svyaz.helpdeskeddy.VendorTimes;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tickets. Immutable: each method returns a changed copy. */
public final class TicketQuery extends VendorQuery<TicketQuery> {
    /** Version 1 calls it otherwise. */
    static final String USERS = "user_list";

    private static final TicketQuery ALL = new TicketQuery(Map.of());

    private TicketQuery(Map<String, String> parameters) {
        super(parameters);
    }

    @Override
    protected TicketQuery with(Map<String, String> parameters) {
        return new TicketQuery(parameters);
    }

    /**
     * Everything.
     *
     * @return a query without conditions
     */
    public static TicketQuery all() {
        return ALL;
    }

    /**
     * Of these clients.
     *
     * @param ids of users
     * @return a changed copy
     */
    public TicketQuery users(long... ids) {
        return set(USERS, list(ids));
    }

    /**
     * That these work on; 0 is nobody, which some accounts do not heed.
     *
     * @param ids of users
     * @return a changed copy
     */
    public TicketQuery owners(long... ids) {
        return set("owner_list", list(ids));
    }

    /**
     * In these statuses.
     *
     * @param ids built-in ones or the account's own
     * @return a changed copy
     */
    public TicketQuery statuses(StatusId... ids) {
        return set("status_list", Stream.of(ids).map(StatusId::value).collect(Collectors.joining(",")));
    }

    /**
     * Of these priorities.
     *
     * @param ids of priorities
     * @return a changed copy
     */
    public TicketQuery priorities(long... ids) {
        return set("priority_list", list(ids));
    }

    /**
     * Of these types.
     *
     * @param ids of types; 0 is "without type"
     * @return a changed copy
     */
    public TicketQuery types(long... ids) {
        return set("type_list", list(ids));
    }

    /**
     * Of these departments.
     *
     * @param ids of departments
     * @return a changed copy
     */
    public TicketQuery departments(long... ids) {
        return set("department_list", list(ids));
    }

    /**
     * Whose text holds this.
     *
     * @param text any
     * @return a changed copy
     */
    public TicketQuery search(String text) {
        return set("search", text);
    }

    /**
     * Whose text is exactly this. The vendor's pages disagree whether 1 or 0 says so; 1 is what works: compare again.
     *
     * @param text any
     * @return a changed copy
     */
    public TicketQuery searchExact(String text) {
        return set("search", text).set("exact_search", "1");
    }

    /**
     * Only those that are put off.
     *
     * @return a changed copy
     */
    public TicketQuery frozen() {
        return set("freeze", "1");
    }

    /**
     * Only those in the trash.
     *
     * @return a changed copy
     */
    public TicketQuery deleted() {
        return set("deleted", "1");
    }

    /**
     * What was created at this time or later.
     *
     * @param from in the account's zone
     * @return a changed copy
     */
    public TicketQuery createdSince(LocalDateTime from) {
        return set("from_date_created", VendorTimes.filter(from));
    }

    /**
     * What was created at this time or before.
     *
     * @param to in the account's zone
     * @return a changed copy
     */
    public TicketQuery createdUntil(LocalDateTime to) {
        return set("to_date_created", VendorTimes.filter(to));
    }

    /**
     * What was updated at this time or later.
     *
     * @param from in the account's zone
     * @return a changed copy
     */
    public TicketQuery updatedSince(LocalDateTime from) {
        return set("from_date_updated", VendorTimes.filter(from));
    }

    /**
     * What was updated at this time or before.
     *
     * @param to in the account's zone
     * @return a changed copy
     */
    public TicketQuery updatedUntil(LocalDateTime to) {
        return set("to_date_updated", VendorTimes.filter(to));
    }

    /**
     * In the order they were made: for walks over all pages, as new tickets then come at the end and shift nothing.
     *
     * @return a changed copy
     */
    public TicketQuery oldestFirst() {
        return ascending("date_created");
    }
}
