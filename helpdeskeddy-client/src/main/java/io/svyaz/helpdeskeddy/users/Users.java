package io.svyaz.helpdeskeddy.users;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.Deletion;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Notes;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Clients and staff. To find or make a client by what identifies them, see {@link Contacts}. Thread-safe. */
public final class Users {
    static final String ALIAS = "user_id";
    private static final EddyMethod<List<User>> LIST = EddyMethod.list(Verb.GET, "users/", "users.list", User.class);
    private static final EddyMethod<User> GET = EddyMethod.one(Verb.GET, "users/{}", "users.get", User.class, ALIAS);
    private static final EddyMethod<User> CREATE =
            EddyMethod.one(Verb.POST, "users/", "users.create", User.class, ALIAS);
    private static final EddyMethod<User> UPDATE =
            EddyMethod.one(Verb.PUT, "users/{}", "users.update", User.class, ALIAS);
    private static final EddyMethod<Map<String, @Nullable Object>> DELETE =
            EddyMethod.deletion("users/{}", "users.delete");
    private static final EddyMethod<Object> STATUSES_LOG =
            EddyMethod.raw(Verb.GET, "users/{}/statuses_log/", "users.statuses_log", Object.class);

    private final EddyCalls calls;
    private final Notes notes;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Users(EddyCalls calls) {
        this.calls = calls;
        this.notes = new Notes(calls, "users");
    }

    /**
     * Users by condition, 30 a page, by name unless the query says otherwise.
     *
     * @param query from everything to what is wanted
     * @return {@code GET /users/}
     */
    public Listing<User> list(UnaryOperator<UserQuery> query) {
        return calls.listing(LIST, query.apply(UserQuery.all()).asMap());
    }

    /**
     * One user.
     *
     * @param id the user's number
     * @return {@code GET /users/{id}}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<User> get(long id) {
        return calls.call(GET, id);
    }

    /**
     * Makes a user. Never sent again once its bytes may have arrived.
     *
     * @param fields what it holds; {@code name}, {@code email}, {@code password}, {@code group_id} and {@code department} are needed
     * @return {@code POST /users/}, answers the new user
     */
    public Call<User> create(UserFields fields) {
        return calls.call(CREATE, Map.of(), fields.asMap());
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the user's number
     * @param fields what changes
     * @return {@code PUT /users/{id}}, answers the changed user
     */
    public Call<User> update(long id, UserFields fields) {
        return calls.call(UPDATE, Map.of(), fields.asMap(), id);
    }

    /**
     * Deletes a user. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the user's number
     * @return {@code DELETE /users/{id}}
     */
    public Call<Deletion> delete(long id) {
        return calls.delete(DELETE, Map.of(), id);
    }

    /**
     * When a member of staff was at work. No page documents the shape.
     *
     * @param id the user's number
     * @return {@code GET /users/{id}/statuses_log/} as it came: maps, lists, texts, numbers
     */
    public Call<Object> statusesLog(long id) {
        return calls.call(STATUSES_LOG, id);
    }

    /**
     * The notes on a user.
     *
     * @param id the user's number
     * @return {@code GET /users/{id}/notes/}
     */
    public Listing<Note> notes(long id) {
        return notes.list(id);
    }

    /**
     * Writes a note on a user. Never sent again once its bytes may have arrived.
     *
     * @param id the user's number
     * @param text of the note
     * @return {@code POST /users/{id}/notes/}
     */
    public Call<Note> createNote(long id, String text) {
        return notes.create(id, text);
    }

    /**
     * Deletes a note.
     *
     * @param id the user's number
     * @param noteId the note's number
     * @return {@code DELETE /users/{id}/notes/{noteId}}
     */
    public Call<Deletion> deleteNote(long id, long noteId) {
        return notes.delete(id, noteId);
    }
}
