package io.svyaz.bitrix.disk;

import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.QueryParameters;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parameters of files that are sent with a call. */
final class Uploads {
    private Uploads() {}

    /** A file as a pair of its name and its content in Base64. */
    static List<String> content(String name, byte[] content) {
        return List.of(name, Base64.getEncoder().encodeToString(content));
    }

    static Map<String, @Nullable Object> newFile(long id, String name, byte[] content, boolean uniqueName) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", id);
        parameters.put("data", Map.of("NAME", name));
        parameters.put("fileContent", content(name, content));
        if (uniqueName) {
            parameters.put("generateUniqueName", true);
        }
        return parameters;
    }

    static Map<String, @Nullable Object> children(String method, long id, UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return new QueryParameters(method)
                .noSelect(asked)
                .with("id", id)
                .filter("filter", asked)
                .order("order", asked)
                .asMap();
    }
}
