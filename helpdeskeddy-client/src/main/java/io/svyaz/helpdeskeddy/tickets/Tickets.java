package io.svyaz.helpdeskeddy.tickets;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.ApiVersion;
import io.svyaz.helpdeskeddy.Deletion;
import io.svyaz.helpdeskeddy.FileUpload;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Uploads;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The tickets of an account. What the key's owner may not see is left out of answers without a word. Thread-safe. */
public final class Tickets {
    private static final String ALIAS = "ticket_id";
    private static final EddyMethod<List<Ticket>> LIST =
            EddyMethod.list(Verb.GET, "tickets/", "tickets.list", Ticket.class);
    private static final EddyMethod<Ticket> GET =
            EddyMethod.one(Verb.GET, "tickets/{}", "tickets.get", Ticket.class, ALIAS);
    private static final EddyMethod<Ticket> CREATE =
            EddyMethod.one(Verb.POST, "tickets/", "tickets.create", Ticket.class, ALIAS);
    private static final EddyMethod<Ticket> UPDATE =
            EddyMethod.one(Verb.PUT, "tickets/{}", "tickets.update", Ticket.class, ALIAS);
    private static final EddyMethod<Map<String, @Nullable Object>> DELETE =
            EddyMethod.deletion("tickets/{}", "tickets.delete");
    private static final EddyMethod<Ticket> UNION =
            EddyMethod.one(Verb.POST, "tickets/{}/union/", "tickets.union", Ticket.class, ALIAS);
    private static final EddyMethod<Object> AUDIT =
            EddyMethod.raw(Verb.GET, "tickets/{}/audit/", "tickets.audit", Object.class);
    private static final EddyMethod<List<BillingItem>> BILLING =
            EddyMethod.list(Verb.GET, "tickets/{}/billing/", "tickets.billing", BillingItem.class);

    private final EddyCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Tickets(EddyCalls calls) {
        this.calls = calls;
    }

    /**
     * Tickets by condition, 30 a page, newest first unless the query says otherwise.
     *
     * <p>Pages are counted by offset: a ticket that is made meanwhile shifts those of a list that begins with the newest, and a
     * ticket is seen twice. For a walk over all pages say {@link TicketQuery#oldestFirst()}, and give the listing a deadline longer
     * than a ban if it shall outlive one.
     *
     * @param query from everything to what is wanted
     * @return {@code GET /tickets/}
     */
    public Listing<Ticket> list(UnaryOperator<TicketQuery> query) {
        return list(query.apply(TicketQuery.all()));
    }

    /**
     * Tickets by condition, as {@link #list(UnaryOperator)}.
     *
     * @param query which tickets
     * @return {@code GET /tickets/}
     */
    public Listing<Ticket> list(TicketQuery query) {
        return calls.listing(LIST, parameters(query));
    }

    /** Version 1 knows one user at a time, under another name. */
    private Map<String, String> parameters(TicketQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(query.asMap());
        if (calls.version() == ApiVersion.V1 && parameters.containsKey(TicketQuery.USERS)) {
            parameters.put("user_id", parameters.remove(TicketQuery.USERS));
        }
        return parameters;
    }

    /**
     * One ticket. The text of the request is not in it: that is the oldest of its posts.
     *
     * @param id the ticket's number
     * @return {@code GET /tickets/{id}}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Ticket> get(long id) {
        return calls.call(GET, id);
    }

    /**
     * Makes a ticket. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} look for it first, by a tag or custom field of your own.
     *
     * @param fields what it holds; {@code title} and {@code description} are needed
     * @param files sent as a multipart form where there are any
     * @return {@code POST /tickets/}, answers the new ticket
     */
    public Call<Ticket> create(TicketFields fields, FileUpload... files) {
        return calls.call(CREATE, Map.of(), Uploads.body(fields.asMap(), List.of(files)));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the ticket's number
     * @param fields what changes
     * @return {@code PUT /tickets/{id}}, answers the changed ticket
     */
    public Call<Ticket> update(long id, TicketFields fields) {
        return calls.call(UPDATE, Map.of(), fields.asMap(), id);
    }

    /**
     * Puts a ticket into the trash. A second sending may fail with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the ticket's number
     * @return {@code DELETE /tickets/{id}?delete=false}
     */
    public Call<Deletion> delete(long id) {
        return calls.delete(DELETE, Map.of("delete", "false"), id);
    }

    /**
     * Deletes a ticket for good. A second sending may fail with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the ticket's number
     * @return {@code DELETE /tickets/{id}?delete=true}
     */
    public Call<Deletion> deleteForGood(long id) {
        return calls.delete(DELETE, Map.of("delete", "true"), id);
    }

    /**
     * Puts the messages of other tickets into this one.
     *
     * @param id the ticket that stays
     * @param others the tickets that go up in it
     * @return {@code POST /tickets/{id}/union/}, answers the ticket that stays
     */
    public Call<Ticket> union(long id, long... others) {
        return calls.call(
                UNION,
                Map.of(),
                Map.of("ticket_list", LongStream.of(others).boxed().toList()),
                id);
    }

    /**
     * What happened to a ticket. No page documents the shape.
     *
     * @param id the ticket's number
     * @return {@code GET /tickets/{id}/audit/} as it came: maps, lists, texts, numbers
     */
    public Call<Object> audit(long id) {
        return calls.call(AUDIT, id);
    }

    /**
     * Time that was spent on a ticket.
     *
     * @param id the ticket's number
     * @return {@code GET /tickets/{id}/billing/}
     */
    public Call<List<BillingItem>> billing(long id) {
        return calls.call(BILLING, id);
    }
}
