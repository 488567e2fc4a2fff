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

/** The messages of tickets, which clients see. Thread-safe. */
public final class Posts {
    private static final EddyMethod<List<Post>> LIST =
            EddyMethod.list(Verb.GET, "tickets/{}/{}/", "posts.list", Post.class);
    private static final EddyMethod<Post> CREATE =
            EddyMethod.one(Verb.POST, "tickets/{}/{}/", "posts.create", Post.class);
    private static final EddyMethod<Post> UPDATE =
            EddyMethod.one(Verb.PUT, "tickets/{}/{}/{}", "posts.update", Post.class);
    private static final EddyMethod<Map<String, @Nullable Object>> DELETE =
            EddyMethod.deletion("tickets/{}/{}/{}", "posts.delete");

    private final EddyCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Posts(EddyCalls calls) {
        this.calls = calls;
    }

    /**
     * The posts of a ticket, 30 a page, newest first.
     *
     * @param ticketId the ticket's number
     * @return {@code GET /tickets/{id}/posts/}
     */
    public Listing<Post> list(long ticketId) {
        return calls.listing(LIST, Map.of(), ticketId, calls.messages());
    }

    /**
     * Writes one in the name of the key's owner. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} compare the newest ones first.
     *
     * @param ticketId the ticket's number; a closed ticket takes none and fails with {@link io.svyaz.core.error.RequestRejectedException}
     * @param text HTML
     * @param files sent as a multipart form where there are any
     * @return {@code POST /tickets/{id}/posts/}
     */
    public Call<Post> create(long ticketId, String text, FileUpload... files) {
        return calls.call(
                CREATE, Map.of(), Uploads.body(Map.of("text", text), List.of(files)), ticketId, calls.messages());
    }

    /**
     * Writes one in the name of a user, as {@link #create(long, String, FileUpload...)}.
     *
     * @param ticketId the ticket's number
     * @param userId who writes
     * @param text HTML
     * @param files sent as a multipart form where there are any
     * @return {@code POST /tickets/{id}/posts/}
     */
    public Call<Post> createAs(long ticketId, long userId, String text, FileUpload... files) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("user_id", userId);
        return calls.call(CREATE, Map.of(), Uploads.body(fields, List.of(files)), ticketId, calls.messages());
    }

    /**
     * Replaces the text.
     *
     * @param ticketId the ticket's number
     * @param id what to change
     * @param text HTML
     * @return {@code PUT /tickets/{id}/posts/{id}}
     */
    public Call<Post> update(long ticketId, long id, String text) {
        return calls.call(UPDATE, Map.of(), Map.of("text", text), ticketId, calls.messages(), id);
    }

    /**
     * Deletes. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param ticketId the ticket's number
     * @param id what to delete
     * @return {@code DELETE /tickets/{id}/posts/{id}}
     */
    public Call<Deletion> delete(long ticketId, long id) {
        return calls.delete(DELETE, Map.of(), ticketId, calls.messages(), id);
    }
}
