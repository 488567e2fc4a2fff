package io.svyaz.recipes.deals;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which element stands for which row of one deal; read once, written only where something changes. */
final class RowLinks {

    private static final char BETWEEN = ':';

    private final IdMap ids;
    private final IdKind kind;
    private final String prefix;
    private final Map<String, String> elementByKey = new LinkedHashMap<>();

    RowLinks(IdMap ids, IdKind kind, long dealId) {
        this.ids = ids;
        this.kind = kind;
        this.prefix = Long.toString(dealId) + BETWEEN;
        ids.links(kind, prefix).forEach(link -> elementByKey.put(link.localId(), link.remoteId()));
    }

    static Set<Long> deals(IdMap ids, IdKind kind) {
        return ids.links(kind, "").stream()
                .map(IdLink::localId)
                .map(key -> Long.valueOf(key.substring(0, key.indexOf(BETWEEN))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<Long> elements() {
        return elementByKey.values().stream().map(Long::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The row's element is this one, whatever it was before. */
    void point(long rowId, long elementId) {
        String key = prefix + rowId;
        String element = Long.toString(elementId);
        if (element.equals(elementByKey.put(key, element))) {
            return;
        }
        IdLink standing = ids.link(kind, key, element);
        if (!standing.localId().equals(key) || !standing.remoteId().equals(element)) {
            ids.remap(kind, key, element, "the element was made anew");
        }
    }

    void forgetElement(long elementId) {
        String element = Long.toString(elementId);
        List<String> keys = elementByKey.entrySet().stream()
                .filter(link -> link.getValue().equals(element))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(key -> forget(key, "the row or the deal is gone"));
    }

    /** Forgets elements that somebody took away by hand and whose row went as well. */
    void keepOnly(Set<Long> rowIds) {
        List.copyOf(elementByKey.keySet()).stream()
                .filter(key -> !rowIds.contains(Long.valueOf(key.substring(prefix.length()))))
                .forEach(key -> forget(key, "neither row nor element is there"));
    }

    private void forget(String key, String reason) {
        elementByKey.remove(key);
        ids.unlink(kind, key, reason);
    }
}
