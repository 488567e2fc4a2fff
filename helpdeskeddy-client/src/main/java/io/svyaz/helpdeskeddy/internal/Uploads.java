package io.svyaz.helpdeskeddy.internal;

import io.svyaz.core.internal.wire.Multipart;
import io.svyaz.helpdeskeddy.FileUpload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies that may carry files: JSON without, a multipart form with indexed names with. */
public final class Uploads {
    private Uploads() {}

    /**
     * A body with these fields and files.
     *
     * @param fields by the vendor's name
     * @param files perhaps none
     * @return what {@link EddyCalls} takes as a body
     */
    public static Object body(Map<String, ? extends @Nullable Object> fields, List<FileUpload> files) {
        if (files.isEmpty()) {
            return new LinkedHashMap<>(fields);
        }
        Multipart.Builder form = Multipart.builder().fields(fields);
        for (int i = 0; i < files.size(); i++) {
            FileUpload file = files.get(i);
            form.file("files[" + i + "]", file.name(), file.contentType(), file.content());
        }
        return form.build();
    }
}
