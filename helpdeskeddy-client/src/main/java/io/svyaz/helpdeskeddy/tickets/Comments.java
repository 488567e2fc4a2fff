package io.svyaz.helpdeskeddy.tickets;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.Deletion;
import io.svyaz.helpdeskeddy.FileUpload;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Uploads;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes on tickets, which only staff sees. Thread-safe. */
public final class Comments {
    private static final EddyMethod<List<Comment>> LIST =
            EddyMethod.list(Verb.GET, "tickets/{}/comments/", "comments.list", Comment.class);
    private static final EddyMethod<Comment> CREATE =
            EddyMethod.one(Verb.POST, "tickets/{}/comments/", "comments.create", Comment.class);
    private static final EddyMethod<Comment> UPDATE =
            EddyMethod.one(Verb.PUT, "tickets/{}/comments/{}", "comments.update", Comment.class);
    private static final EddyMethod<Map<String, @Nullable Object>> DELETE =
            EddyMethod.deletion("tickets/{}/comments/{}", "comments.delete");

    private final EddyCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Comments(EddyCalls calls) {
        this.calls = calls;
    }

    /**
     * The comments of a ticket, 30 a page, newest first.
     *
     * @param ticketId the ticket's number
     * @return {@code GET /tickets/{id}/comments/}
     */
    public Listing<Comment> list(long ticketId) {
        return calls.listing(LIST, Map.of(), ticketId);
    }

    /**
     * Writes one in the name of the key's owner. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} compare the newest ones first.
     *
     * @param ticketId the ticket's number
     * @param text HTML
     * @param files sent as a multipart form where there are any
     * @return {@code POST /tickets/{id}/comments/}
     */
    public Call<Comment> create(long ticketId, String text, FileUpload... files) {
        return calls.call(CREATE, Map.of(), Uploads.body(Map.of("text", text), List.of(files)), ticketId);
    }

    /**
     * Writes one in the name of a user, as {@link #create(long, String, FileUpload...)}.
     *
     * @param ticketId the ticket's number
     * @param userId who writes
     * @param text HTML
     * @param files sent as a multipart form where there are any
     * @return {@code POST /tickets/{id}/comments/}
     */
    public Call<Comment> createAs(long ticketId, long userId, String text, FileUpload... files) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("user_id", userId);
        return calls.call(CREATE, Map.of(), Uploads.body(fields, List.of(files)), ticketId);
    }

    /**
     * Replaces the text.
     *
     * @param ticketId the ticket's number
     * @param id what to change
     * @param text HTML
     * @return {@code PUT /tickets/{id}/comments/{id}}
     */
    public Call<Comment> update(long ticketId, long id, String text) {
        return calls.call(UPDATE, Map.of(), Map.of("text", text), ticketId, id);
    }

    /**
     * Deletes. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param ticketId the ticket's number
     * @param id what to delete
     * @return {@code DELETE /tickets/{id}/comments/{id}}
     */
    public Call<Deletion> delete(long ticketId, long id) {
        return calls.delete(DELETE, Map.of(), ticketId, id);
    }
}
