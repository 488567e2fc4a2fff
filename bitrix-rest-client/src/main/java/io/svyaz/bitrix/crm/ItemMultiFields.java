package io.svyaz.bitrix.crm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The telephones, addresses and messengers as {@code crm.item} writes them, all kinds in one list. */
final class ItemMultiFields {
    private ItemMultiFields() {}

    static List<MultiField> read(@Nullable Object fm) {
        Collection<?> values =
                fm instanceof Map<?, ?> keyed ? keyed.values() : fm instanceof Collection<?> list ? list : List.of();
        return values.stream()
                .filter(Map.class::isInstance)
                .map(value -> one((Map<?, ?>) value))
                .toList();
    }

    private static MultiField one(Map<?, ?> value) {
        return new MultiField(
                Optional.ofNullable(Ids.read(value.get("id"))),
                text(value.get("value")),
                text(value.get("valueType")),
                Optional.ofNullable(value.get("typeId")).map(Object::toString));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
