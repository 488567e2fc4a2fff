package io.svyaz.usedesk.tickets;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.usedesk.Acknowledgement;
import io.svyaz.usedesk.Attachment;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.Method.Verb;
import io.svyaz.usedesk.internal.NewId;
import io.svyaz.usedesk.internal.NumberedPages;
import io.svyaz.usedesk.internal.OffsetPages;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tickets and what describes them. Immutable and thread-safe. */
public final class Tickets {
    private static final Method<List<Ticket>> LIST = Method.rows("tickets", Ticket.class, "tickets", "data");
    private static final Method<TicketDetails> GET = Method.read("ticket", TicketDetails.class);
    private static final Method<Ticket> GET_REST =
            Method.read("ticket", Ticket.class).as(Verb.GET, "tickets/{}", "ticket", "data");
    private static final Method<CreatedTicket> CREATE =
            Method.write("create/ticket", Idempotency.ONCE, CreatedTicket.class);
    private static final Method<NewId> CREATE_REST =
            Method.write("create/ticket", Idempotency.ONCE, NewId.class).as(Verb.POST, "tickets", "ticket", "data");
    private static final Method<Acknowledgement> UPDATE =
            Method.write("update/ticket", Idempotency.IDEMPOTENT, Acknowledgement.class);
    private static final Method<Acknowledgement> UPDATE_REST = UPDATE.as(Verb.PUT, "tickets/{}");
    private static final Method<List<Tag>> TAGS =
            Method.rows("tags", Tag.class, "tags", "data").as(Verb.POST, "tags", "tags", "data");
    private static final Method<List<CustomField>> FIELDS =
            Method.rows("ticket/fields", CustomField.class).as(Verb.POST, "ticket/fields");

    private final UsedeskCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Tickets(UsedeskCalls calls) {
        this.calls = calls;
    }

    /**
     * The tickets that a query asks for, as {@link #list(TicketQuery)}.
     *
     * @param query from everything to what is wanted
     * @return the listing
     */
    public Listing<Ticket> list(UnaryOperator<TicketQuery> query) {
        return list(query.apply(TicketQuery.all()));
    }

    /**
     * The tickets that a query asks for, page by page.
     *
     * <p>The vendor pages by number, so rows that come to the front meanwhile push others to the next page: each is still handed out
     * once, and the stream remembers the ids it has seen for that. Rows that leave the list may pull others past the reader: sort by
     * {@code id} where none may be missed.
     *
     * @param query which and in which order
     * @return {@code tickets}
     */
    public Listing<Ticket> list(TicketQuery query) {
        return calls.isRest()
                ? numbered(query).listing(Ticket::id)
                : new OffsetPages<>(calls, LIST, query.asMap()).listing(Ticket::id);
    }

    /**
     * One page, as sites show them. Where the vendor's pages have another size this takes one or two requests.
     *
     * @param query which and in which order; its page is not looked at
     * @param page from 1
     * @param perPage 1 to 100
     * @return {@code tickets}; {@link Page#next()} is the number of the page after it
     * @throws IllegalArgumentException when a number is out of range
     */
    public Call<Page<Ticket>> page(TicketQuery query, int page, int perPage) {
        if (page < 1 || perPage < 1 || perPage > OffsetPages.SIZE) {
            throw new IllegalArgumentException("Pages are counted from 1 and hold 1 to 100 tickets, but this is page "
                    + page + " of " + perPage + ".");
        }
        return calls.isRest()
                ? numbered(query).page(page, perPage)
                : new OffsetPages<>(calls, LIST, query.asMap()).slice(page, perPage);
    }

    private NumberedPages<Ticket> numbered(TicketQuery query) {
        Map<String, Object> params = new LinkedHashMap<>(query.asMap());
        params.remove("offset");
        return new NumberedPages<>(
                calls, LIST.as(Verb.GET, "tickets", "tickets", "data"), params, "per_page", Optional.empty());
    }

    /**
     * One ticket with its messages, tags, changes and custom fields.
     *
     * @param ticketId its number
     * @return {@code ticket}
     */
    public Call<TicketDetails> get(long ticketId) {
        if (calls.isRest()) {
            return calls.call(GET_REST, Map.of(), ticketId)
                    .map(ticket ->
                            ImmutableTicketDetails.builder().ticket(ticket).build());
        }
        return calls.call(GET, Map.of("ticket_id", ticketId));
    }

    /**
     * Creates a ticket. Sent once: the vendor knows no key against doubles, and finds no ticket by {@code additional_id}.
     *
     * @param fields at least subject and message
     * @param files perhaps none; with them the body is {@code multipart/form-data}
     * @return {@code create/ticket}
     * @throws UnsupportedOperationException for files in the dialect REST
     */
    public Call<CreatedTicket> create(TicketFields fields, Attachment... files) {
        if (!calls.isRest()) {
            return calls.call(CREATE, fields.asMap(), "files[]", List.of(files));
        }
        if (files.length > 0) {
            calls.requireRpc("files of tickets");
        }
        return NewId.of(calls.call(CREATE_REST, fields.asMap()))
                .map(id -> ImmutableCreatedTicket.builder().ticketId(id).build());
    }

    /**
     * Changes what is set and leaves the rest. Twice is the same as once.
     *
     * @param ticketId its number
     * @param change what to set
     * @return {@code update/ticket}
     */
    public Call<Acknowledgement> update(long ticketId, TicketUpdate change) {
        if (calls.isRest()) {
            return calls.call(UPDATE_REST, change.asMap(), ticketId);
        }
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("ticket_id", ticketId);
        params.putAll(change.asMap());
        return calls.call(UPDATE, params);
    }

    /**
     * Deletes a ticket the only way there is: by its status.
     *
     * @param ticketId its number
     * @return {@code update/ticket} with status 4
     */
    public Call<Acknowledgement> delete(long ticketId) {
        return update(ticketId, TicketUpdate.create().status(TicketStatus.DELETED));
    }

    /**
     * The tags of the account.
     *
     * @return {@code tags}
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Listing<Tag> tags() {
        calls.requireRpc("tags");
        return new OffsetPages<>(calls, TAGS, Map.of()).listing(Tag::ticketTagId);
    }

    /**
     * The custom fields of the account, with what lists may hold.
     *
     * @return {@code ticket/fields}
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Call<List<CustomField>> customFields() {
        calls.requireRpc("custom fields");
        return calls.call(FIELDS, Map.of());
    }
}
