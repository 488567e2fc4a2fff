package io.svyaz.testkit.bitrix;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as the newer CRM methods write them: numbers are numbers, and no time is null. */
final class NativeValues {

    private static final Set<String> ZERO_FOR_NONE = Set.of("crm_contact", "crm_company");

    private NativeValues() {}

    static @Nullable Object of(String type, @Nullable Object stored) {
        if (Php.isArray(stored)) {
            return Php.list(stored).stream().map(value -> of(type, value)).toList();
        }
        String text = Php.string(stored);
        if (FieldType.isTime(type)) {
            return text.isEmpty() ? null : text;
        }
        if (!FieldType.isNumber(type)) {
            return stored;
        }
        if (text.isEmpty()) {
            return ZERO_FOR_NONE.contains(type) ? 0 : null;
        }
        BigDecimal number = FieldType.number(text).stripTrailingZeros();
        return number.scale() <= 0 ? (Object) number.longValueExact() : number;
    }
}
