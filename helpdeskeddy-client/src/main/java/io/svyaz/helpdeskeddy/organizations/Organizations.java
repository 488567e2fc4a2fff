package io.svyaz.helpdeskeddy.organizations;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.Deletion;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Notes;
import io.svyaz.helpdeskeddy.internal.Verb;
import io.svyaz.helpdeskeddy.users.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organizations of an account. Thread-safe. */
public final class Organizations {
    private static final EddyMethod<List<Organization>> LIST =
            EddyMethod.list(Verb.GET, "organizations/", "organizations.list", Organization.class);
    private static final EddyMethod<Organization> GET =
            EddyMethod.one(Verb.GET, "organizations/{}", "organizations.get", Organization.class);
    private static final EddyMethod<Organization> CREATE =
            EddyMethod.one(Verb.POST, "organizations/", "organizations.create", Organization.class);
    private static final EddyMethod<Organization> UPDATE =
            EddyMethod.one(Verb.PUT, "organizations/{}", "organizations.update", Organization.class);
    private static final EddyMethod<Map<String, @Nullable Object>> DELETE =
            EddyMethod.deletion("organizations/{}", "organizations.delete");
    private final EddyCalls calls;
    private final Notes notes;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Organizations(EddyCalls calls) {
        this.calls = calls;
        this.notes = new Notes(calls, "organizations");
    }

    /**
     * All organizations, 30 a page.
     *
     * @return {@code GET /organizations/}
     */
    public Listing<Organization> list() {
        return calls.listing(LIST, Map.of());
    }

    /**
     * Organizations whose data hold a text, 30 a page.
     *
     * @param text to look for
     * @return {@code GET /organizations/?search=}
     */
    public Listing<Organization> search(String text) {
        return calls.listing(LIST, Map.of("search", text));
    }

    /**
     * One organization.
     *
     * @param id the organization's number
     * @return {@code GET /organizations/{id}}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Organization> get(long id) {
        return calls.call(GET, id);
    }

    /**
     * Makes an organization. Never sent again once its bytes may have arrived.
     *
     * @param fields what it holds; {@code name} is needed
     * @return {@code POST /organizations/}, answers the new organization
     */
    public Call<Organization> create(OrganizationFields fields) {
        return calls.call(CREATE, Map.of(), fields.asMap());
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the organization's number
     * @param fields what changes
     * @return {@code PUT /organizations/{id}}, answers the changed organization
     */
    public Call<Organization> update(long id, OrganizationFields fields) {
        return calls.call(UPDATE, Map.of(), fields.asMap(), id);
    }

    /**
     * Deletes an organization. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the organization's number
     * @return {@code DELETE /organizations/{id}}
     */
    public Call<Deletion> delete(long id) {
        return calls.delete(DELETE, Map.of(), id);
    }

    /**
     * The notes on an organization.
     *
     * @param id the organization's number
     * @return {@code GET /organizations/{id}/notes/}
     */
    public Listing<Note> notes(long id) {
        return notes.list(id);
    }

    /**
     * Writes a note on an organization. Never sent again once its bytes may have arrived.
     *
     * @param id the organization's number
     * @param text of the note
     * @return {@code POST /organizations/{id}/notes/}
     */
    public Call<Note> createNote(long id, String text) {
        return notes.create(id, text);
    }

    /**
     * Deletes a note.
     *
     * @param id the organization's number
     * @param noteId the note's number
     * @return {@code DELETE /organizations/{id}/notes/{noteId}}
     */
    public Call<Deletion> deleteNote(long id, long noteId) {
        return notes.delete(id, noteId);
    }
}
