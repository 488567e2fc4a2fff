package io.svyaz.helpdeskeddy.internal;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.Deletion;
import io.svyaz.helpdeskeddy.users.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes of one kind of record. */
public final class Notes {
    private final EddyCalls calls;
    private final EddyMethod<List<Note>> list;
    private final EddyMethod<Note> create;
    private final EddyMethod<Map<String, @Nullable Object>> delete;

    /**
     * Notes of a kind of record.
     *
     * @param calls makes the calls
     * @param kind the vendor's word, for example {@code users}
     */
    public Notes(EddyCalls calls, String kind) {
        this.calls = calls;
        this.list = EddyMethod.list(Verb.GET, kind + "/{}/notes/", kind + ".notes.list", Note.class);
        this.create = EddyMethod.one(Verb.POST, kind + "/{}/notes/", kind + ".notes.create", Note.class);
        this.delete = EddyMethod.deletion(kind + "/{}/notes/{}", kind + ".notes.delete");
    }

    /**
     * All notes of a record.
     *
     * @param id of the record
     * @return by pages
     */
    public Listing<Note> list(long id) {
        return calls.listing(list, Map.of(), id);
    }

    /**
     * Writes one.
     *
     * @param id of the record
     * @param text of the note
     * @return the call
     */
    public Call<Note> create(long id, String text) {
        return calls.call(create, Map.of(), Map.of("text", text), id);
    }

    /**
     * Deletes one.
     *
     * @param id of the record
     * @param noteId of the note
     * @return the call
     */
    public Call<Deletion> delete(long id, long noteId) {
        return calls.delete(delete, Map.of(), id, noteId);
    }
}
