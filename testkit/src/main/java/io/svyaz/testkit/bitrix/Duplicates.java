package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds objects that share a phone number or an e-mail address. */
final class Duplicates {

    private static final int MAX_VALUES = 20;
    private static final int MAX_HITS = 20;

    private final List<CrmTable> tables;

    Duplicates(List<CrmTable> tables) {
        this.tables = tables;
    }

    Reply findByCommunication(Params params) {
        String type = params.text("type")
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(Set.of("PHONE", "EMAIL")::contains)
                .orElseThrow(() -> new BitrixException(
                        new BitrixFailure(400, "Communication type is not defined", "Parameter 'type' is required.")));
        Set<String> wanted = Php.list(params.get("values")).stream()
                .limit(MAX_VALUES)
                .map(value -> normalised(type, Php.string(value)))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            throw BitrixException.crm("Parameter 'values' is required.");
        }
        String entityType = params.text("entity_type").orElse("");
        var hits = new LinkedHashMap<String, @Nullable Object>();
        for (CrmTable table : tables) {
            List<Long> ids = hits(table, type, wanted);
            if (!ids.isEmpty() && (entityType.isEmpty() || table.type().name().equalsIgnoreCase(entityType))) {
                hits.put(table.type().name(), ids);
            }
        }
        return Reply.of(hits);
    }

    private static List<Long> hits(CrmTable table, String type, Set<String> wanted) {
        var ids = new ArrayList<Long>();
        for (Map<String, @Nullable Object> row : table.rows()) {
            if (ids.size() < MAX_HITS
                    && CrmTable.multifield(row, type).stream()
                            .anyMatch(value -> wanted.contains(normalised(type, value.getOrDefault("VALUE", ""))))) {
                ids.add(Long.valueOf(Php.string(row.get("ID"))));
            }
        }
        return ids;
    }

    /** 8XXXXXXXXXX, 7XXXXXXXXXX and XXXXXXXXXX are one Russian number. */
    private static String normalised(String type, String value) {
        if (type.equals("EMAIL")) {
            return value.strip().toLowerCase(Locale.ROOT);
        }
        String digits = value.replaceAll("\\D", "");
        return switch (digits.length()) {
            case 10 -> "7" + digits;
            case 11 -> digits.replaceFirst("^8", "7");
            default -> digits;
        };
    }
}
