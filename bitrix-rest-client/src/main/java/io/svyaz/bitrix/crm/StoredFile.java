package io.svyaz.bitrix.crm;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file in a field of a record.
 *
 * @param id the file's id
 * @param downloadUrl where to fetch it, absolute or from the portal's root; it lives shortly and carries a token: do not log
 *     it
 */
public record StoredFile(long id, Optional<String> downloadUrl) {
    /** The older methods write {@code downloadUrl}, {@code crm.item} writes {@code urlMachine}. */
    static @Nullable StoredFile read(Object value) {
        if (!(value instanceof Map<?, ?> file)) {
            Long id = Ids.read(value);
            return id == null ? null : new StoredFile(id, Optional.empty());
        }
        Long id = Ids.read(file.get("id"));
        if (id == null) {
            return null;
        }
        Object url = file.get("urlMachine") == null ? file.get("downloadUrl") : file.get("urlMachine");
        return new StoredFile(id, Optional.ofNullable(url).map(Object::toString));
    }

    /** The id alone: the address holds a token. */
    @Override
    public String toString() {
        return "StoredFile(" + id + ")";
    }
}
