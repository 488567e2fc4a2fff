package io.svyaz.bitrix.disk;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.QueryParameters;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The storages: disks of users, groups, the company and the application. Scope {@code disk}. Immutable and thread-safe. */
public final class Storages {
    private static final BitrixMethod<Storage> GET =
            BitrixMethod.of("disk.storage.get", Idempotency.READ, Storage.class);
    private static final ListMethod<Storage> LIST = ListMethod.of("disk.storage.getList", Storage.class);
    private static final BitrixMethod<Storage> FOR_APP =
            BitrixMethod.of("disk.storage.getForApp", Idempotency.READ, Storage.class);
    private static final BitrixMethod<List<String>> TYPES = BitrixMethod.list("disk.storage.getTypes", String.class);
    private static final BitrixMethod<Map<String, DiskField>> FIELDS =
            BitrixMethod.map("disk.storage.getFields", DiskField.class);
    private static final ListMethod<DiskObject> CHILDREN = ListMethod.of("disk.storage.getChildren", DiskObject.class);
    private static final BitrixMethod<DiskObject> ADD_FOLDER =
            BitrixMethod.of("disk.storage.addFolder", Idempotency.ONCE, DiskObject.class);
    private static final BitrixMethod<DiskObject> UPLOAD =
            BitrixMethod.of("disk.storage.uploadFile", Idempotency.ONCE, DiskObject.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Storages(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One storage.
     *
     * @param id the storage's id
     * @return {@code disk.storage.get}
     */
    public Call<Storage> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * The storages one may see, 50 a page.
     *
     * @param query for example {@code ENTITY_TYPE}
     * @return {@code disk.storage.getList}
     * @throws IllegalArgumentException for a selection
     */
    public RecordListing<Storage> list(UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return calls.list(
                LIST,
                new QueryParameters("disk.storage.getList")
                        .noSelect(asked)
                        .filter("filter", asked)
                        .order("order", asked)
                        .asMap());
    }

    /**
     * The storage of the application. Applications only.
     *
     * @return {@code disk.storage.getForApp}
     */
    public Call<Storage> forApp() {
        return calls.call(FOR_APP, Map.of());
    }

    /**
     * The kinds of storages.
     *
     * @return {@code disk.storage.getTypes}, for example {@code user}, {@code common}, {@code group}
     */
    public Call<List<String>> types() {
        return calls.call(TYPES, Map.of());
    }

    /**
     * The fields of a storage.
     *
     * @return {@code disk.storage.getFields}, by name
     */
    public Call<Map<String, DiskField>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Files and folders at the root of a storage, 50 a page.
     *
     * @param id the storage's id
     * @param query for example {@code NAME} with {@code %} in its value
     * @return {@code disk.storage.getChildren}
     * @throws IllegalArgumentException for a selection
     */
    public RecordListing<DiskObject> children(long id, UnaryOperator<RecordQuery> query) {
        return calls.list(CHILDREN, Uploads.children("disk.storage.getChildren", id, query));
    }

    /**
     * Makes a folder at the root of a storage. A name that is there already is refused with {@code DISK_OBJ_22000}.
     *
     * @param id the storage's id
     * @param name the folder's name
     * @return {@code disk.storage.addFolder}
     */
    public Call<DiskObject> addFolder(long id, String name) {
        return calls.call(ADD_FOLDER, Map.of("id", id, "data", Map.of("NAME", name)));
    }

    /**
     * Puts a file at the root of a storage. Its name must be free there.
     *
     * @param id the storage's id
     * @param name the file's name
     * @param content the file, held in memory and sent a third larger than it is
     * @return {@code disk.storage.uploadFile}
     */
    public Call<DiskObject> uploadFile(long id, String name, byte[] content) {
        return calls.call(UPLOAD, Uploads.newFile(id, name, content, false));
    }
}
