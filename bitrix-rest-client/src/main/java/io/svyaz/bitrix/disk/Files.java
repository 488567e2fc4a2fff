package io.svyaz.bitrix.disk;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;

/**
 * Files. Scope {@code disk}. Immutable and thread-safe.
 *
 * <p>A file is fetched from {@link DiskObject#downloadUrl}: a plain GET without credentials, which its address holds, but
 * with a {@code User-Agent}. Ask for the file anew before each download, the address works for a short time.
 */
public final class Files {
    private static final BitrixMethod<DiskObject> GET =
            BitrixMethod.of("disk.file.get", Idempotency.READ, DiskObject.class);
    private static final BitrixMethod<Map<String, DiskField>> FIELDS =
            BitrixMethod.map("disk.file.getFields", DiskField.class);
    private static final ListMethod<FileVersion> VERSIONS = ListMethod.of("disk.file.getVersions", FileVersion.class);
    private static final BitrixMethod<DiskObject> UPLOAD_VERSION =
            BitrixMethod.of("disk.file.uploadVersion", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<DiskObject> RENAME =
            BitrixMethod.of("disk.file.rename", Idempotency.IDEMPOTENT, DiskObject.class);
    private static final BitrixMethod<DiskObject> COPY =
            BitrixMethod.of("disk.file.copyTo", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<DiskObject> MOVE =
            BitrixMethod.of("disk.file.moveTo", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<DiskObject> MARK_DELETED =
            BitrixMethod.of("disk.file.markDeleted", Idempotency.IDEMPOTENT, DiskObject.class);
    private static final BitrixMethod<DiskObject> RESTORE =
            BitrixMethod.of("disk.file.restore", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<Boolean> DELETE = Done.method("disk.file.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<String> EXTERNAL_LINK =
            BitrixMethod.of("disk.file.getExternalLink", Idempotency.IDEMPOTENT, String.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Files(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One file.
     *
     * @param id the file's id
     * @return {@code disk.file.get}
     */
    public Call<DiskObject> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * The fields of a file.
     *
     * @return {@code disk.file.getFields}, by name
     */
    public Call<Map<String, DiskField>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * The versions of a file, 50 a page.
     *
     * @param id the file's id
     * @return {@code disk.file.getVersions}
     */
    public RecordListing<FileVersion> versions(long id) {
        return calls.list(VERSIONS, Map.of("id", id));
    }

    /**
     * Writes new content; the old stays as a version.
     *
     * @param id the file's id
     * @param name the file's name
     * @param content the file, held in memory and sent a third larger than it is
     * @return {@code disk.file.uploadVersion}
     */
    public Call<DiskObject> uploadVersion(long id, String name, byte[] content) {
        return calls.call(UPLOAD_VERSION, Map.of("id", id, "fileContent", Uploads.content(name, content)));
    }

    /**
     * Renames a file.
     *
     * @param id the file's id
     * @param name the new name
     * @return {@code disk.file.rename}
     */
    public Call<DiskObject> rename(long id, String name) {
        return calls.call(RENAME, Map.of("id", id, "newName", name));
    }

    /**
     * Copies a file.
     *
     * @param id the file's id
     * @param folderId where to
     * @return {@code disk.file.copyTo}, answers the copy
     */
    public Call<DiskObject> copyTo(long id, long folderId) {
        return calls.call(COPY, Map.of("id", id, "targetFolderId", folderId));
    }

    /**
     * Moves a file.
     *
     * @param id the file's id
     * @param folderId where to
     * @return {@code disk.file.moveTo}
     */
    public Call<DiskObject> moveTo(long id, long folderId) {
        return calls.call(MOVE, Map.of("id", id, "targetFolderId", folderId));
    }

    /**
     * Puts a file into the bin.
     *
     * @param id the file's id
     * @return {@code disk.file.markDeleted}
     */
    public Call<DiskObject> markDeleted(long id) {
        return calls.call(MARK_DELETED, Map.of("id", id));
    }

    /**
     * Takes a file out of the bin.
     *
     * @param id the file's id
     * @return {@code disk.file.restore}
     */
    public Call<DiskObject> restore(long id) {
        return calls.call(RESTORE, Map.of("id", id));
    }

    /**
     * Deletes a file for good.
     *
     * @param id the file's id
     * @return {@code disk.file.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The public link of a file, made when there is none. Whoever has it can read the file.
     *
     * @param id the file's id
     * @return {@code disk.file.getExternalLink}
     */
    public Call<String> externalLink(long id) {
        return calls.call(EXTERNAL_LINK, Map.of("id", id));
    }
}
