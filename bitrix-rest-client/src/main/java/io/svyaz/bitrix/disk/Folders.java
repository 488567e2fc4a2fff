package io.svyaz.bitrix.disk;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Folders. Scope {@code disk}. Immutable and thread-safe. */
public final class Folders {
    private static final BitrixMethod<DiskObject> GET =
            BitrixMethod.of("disk.folder.get", Idempotency.READ, DiskObject.class);
    private static final ListMethod<DiskObject> CHILDREN = ListMethod.of("disk.folder.getChildren", DiskObject.class);
    private static final BitrixMethod<Map<String, DiskField>> FIELDS =
            BitrixMethod.map("disk.folder.getFields", DiskField.class);
    private static final BitrixMethod<DiskObject> ADD =
            BitrixMethod.of("disk.folder.addSubFolder", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<DiskObject> UPLOAD =
            BitrixMethod.of("disk.folder.uploadFile", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<DiskObject> RENAME =
            BitrixMethod.of("disk.folder.rename", Idempotency.IDEMPOTENT, DiskObject.class);
    private static final BitrixMethod<DiskObject> MARK_DELETED =
            BitrixMethod.of("disk.folder.markDeleted", Idempotency.IDEMPOTENT, DiskObject.class);
    private static final BitrixMethod<Boolean> DELETE_TREE =
            Done.method("disk.folder.deleteTree", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<String> EXTERNAL_LINK =
            BitrixMethod.of("disk.folder.getExternalLink", Idempotency.IDEMPOTENT, String.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Folders(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One folder.
     *
     * @param id the folder's id
     * @return {@code disk.folder.get}
     */
    public Call<DiskObject> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Files and folders in a folder, 50 a page.
     *
     * @param id the folder's id
     * @param query for example {@code >=CREATE_TIME}
     * @return {@code disk.folder.getChildren}
     * @throws IllegalArgumentException for a selection
     */
    public RecordListing<DiskObject> children(long id, UnaryOperator<RecordQuery> query) {
        return calls.list(CHILDREN, Uploads.children("disk.folder.getChildren", id, query));
    }

    /**
     * The fields of a folder.
     *
     * @return {@code disk.folder.getFields}, by name
     */
    public Call<Map<String, DiskField>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Makes a folder in a folder. A name that is there already is refused with {@code DISK_OBJ_22000}.
     *
     * @param id the upper folder's id
     * @param name the new folder's name
     * @return {@code disk.folder.addSubFolder}
     */
    public Call<DiskObject> addSubFolder(long id, String name) {
        return calls.call(ADD, Map.of("id", id, "data", Map.of("NAME", name)));
    }

    /**
     * Puts a file into a folder. Its name must be free there, see {@link #uploadFileUniquely}.
     *
     * @param id the folder's id
     * @param name the file's name
     * @param content the file, held in memory and sent a third larger than it is
     * @return {@code disk.folder.uploadFile}
     */
    public Call<DiskObject> uploadFile(long id, String name, byte[] content) {
        return calls.call(UPLOAD, Uploads.newFile(id, name, content, false));
    }

    /**
     * Puts a file into a folder; when the name is there already, the portal adds a number to it.
     *
     * @param id the folder's id
     * @param name the file's name
     * @param content the file, held in memory and sent a third larger than it is
     * @return {@code disk.folder.uploadFile}, answers the file with the name it got
     */
    public Call<DiskObject> uploadFileUniquely(long id, String name, byte[] content) {
        return calls.call(UPLOAD, Uploads.newFile(id, name, content, true));
    }

    /**
     * Asks where to send a file that is too large for a call.
     *
     * @param id the folder's id
     * @param name the file's name
     * @return {@code disk.folder.uploadFile} without content
     */
    public Call<UploadPlace> uploadPlace(long id, String name) {
        return calls.call(
                BitrixMethod.of(UPLOAD.name(), UPLOAD.idempotency(), UploadPlace.class),
                Map.of("id", id, "data", Map.of("NAME", name)));
    }

    /**
     * Renames a folder.
     *
     * @param id the folder's id
     * @param name the new name
     * @return {@code disk.folder.rename}
     */
    public Call<DiskObject> rename(long id, String name) {
        return calls.call(RENAME, Map.of("id", id, "newName", name));
    }

    /**
     * Puts a folder into the bin.
     *
     * @param id the folder's id
     * @return {@code disk.folder.markDeleted}
     */
    public Call<DiskObject> markDeleted(long id) {
        return calls.call(MARK_DELETED, Map.of("id", id));
    }

    /**
     * Deletes a folder and everything in it, for good.
     *
     * @param id the folder's id
     * @return {@code disk.folder.deleteTree}, answers true
     */
    public Call<Boolean> deleteTree(long id) {
        return calls.call(DELETE_TREE, Map.of("id", id));
    }

    /**
     * The public link of a folder, made when there is none. Whoever has it gets in.
     *
     * @param id the folder's id
     * @return {@code disk.folder.getExternalLink}
     */
    public Call<String> externalLink(long id) {
        return calls.call(EXTERNAL_LINK, Map.of("id", id));
    }
}
