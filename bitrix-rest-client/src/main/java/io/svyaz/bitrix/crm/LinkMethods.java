package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods that link records of one kind to records of another.
 *
 * @param idName of the linked record's id
 * @param writer of a link
 * @param get all links
 * @param set all links
 * @param clear all links
 * @param add one link
 * @param delete one link
 * @param fields of a link
 * @param <L> a link
 */
record LinkMethods<L>(
        String idName,
        Function<L, Map<String, @Nullable Object>> writer,
        BitrixMethod<List<L>> get,
        BitrixMethod<Boolean> set,
        BitrixMethod<Boolean> clear,
        BitrixMethod<Boolean> add,
        BitrixMethod<Boolean> delete,
        BitrixMethod<RecordSchema> fields) {
    /** Contacts of leads, deals or companies. */
    static LinkMethods<ContactLink> contacts(String prefix) {
        return of(prefix, ContactLink.class, "CONTACT_ID", link -> {
            Map<String, @Nullable Object> written = new LinkedHashMap<>();
            written.put("CONTACT_ID", link.contactId());
            link.sort().ifPresent(sort -> written.put("SORT", sort));
            link.isPrimary().ifPresent(primary -> written.put("IS_PRIMARY", primary ? "Y" : "N"));
            return written;
        });
    }

    /** Companies of contacts. */
    static LinkMethods<CompanyLink> companies(String prefix) {
        return of(prefix, CompanyLink.class, "COMPANY_ID", link -> {
            Map<String, @Nullable Object> written = new LinkedHashMap<>();
            written.put("COMPANY_ID", link.companyId());
            link.sort().ifPresent(sort -> written.put("SORT", sort));
            link.isPrimary().ifPresent(primary -> written.put("IS_PRIMARY", primary ? "Y" : "N"));
            return written;
        });
    }

    private static <L> LinkMethods<L> of(
            String prefix, Class<L> link, String idName, Function<L, Map<String, @Nullable Object>> writer) {
        return new LinkMethods<>(
                idName,
                writer,
                BitrixMethod.list(prefix + ".items.get", link),
                BitrixMethod.of(prefix + ".items.set", Idempotency.IDEMPOTENT, Boolean.class),
                BitrixMethod.of(prefix + ".items.delete", Idempotency.IDEMPOTENT, Boolean.class),
                BitrixMethod.of(prefix + ".add", Idempotency.IDEMPOTENT, Boolean.class),
                BitrixMethod.of(prefix + ".delete", Idempotency.IDEMPOTENT, Boolean.class),
                BitrixMethod.of(prefix + ".fields", Idempotency.READ, RecordSchema.class));
    }
}
