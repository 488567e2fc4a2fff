package io.svyaz.bitrix.bizproc;

import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods that robots and activities have in common.
 *
 * @param add makes one
 * @param update changes one
 * @param delete deletes one
 * @param list names all
 */
record HandlerMethods(
        BitrixMethod<Boolean> add,
        BitrixMethod<Boolean> update,
        BitrixMethod<Boolean> delete,
        BitrixMethod<List<String>> list) {
    static HandlerMethods of(String kind) {
        return new HandlerMethods(
                BitrixMethod.of(kind + ".add", Idempotency.ONCE, Boolean.class),
                BitrixMethod.of(kind + ".update", Idempotency.IDEMPOTENT, Boolean.class),
                BitrixMethod.of(kind + ".delete", Idempotency.IDEMPOTENT, Boolean.class),
                BitrixMethod.list(kind + ".list", String.class));
    }

    static Map<String, @Nullable Object> added(String code, HandlerFields fields) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("CODE", code);
        parameters.putAll(fields.asMap());
        return parameters;
    }
}
