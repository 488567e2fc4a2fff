package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The universal methods: every kind of record under {@code crm.item}, smart processes as soon as somebody asks for one. */
final class ItemMethods {

    private static final int SMART_INVOICE = 31;
    private static final int FIRST_SMART_PROCESS = 128;

    private final Map<Integer, ItemKind> kinds = new TreeMap<>();
    private final IntFunction<CrmTable> smartTables;

    ItemMethods(IntFunction<CrmTable> smartTables) {
        this.smartTables = smartTables;
    }

    void know(int entityTypeId, ItemKind kind) {
        kinds.put(entityTypeId, kind);
    }

    void register(Map<String, Method> methods) {
        methods.put("crm.item.add", this::add);
        methods.put("crm.item.get", params -> item(kind(params), params.id(), params));
        methods.put("crm.item.list", params -> {
            Reply found = kind(params).list(params, originalUfNames(params));
            return new Reply(wrapped("items", found.result()), found.total(), found.next());
        });
        methods.put("crm.item.update", this::update);
        methods.put("crm.item.delete", this::delete);
        methods.put(
                "crm.item.fields",
                params -> Reply.of(wrapped("fields", kind(params).fields(originalUfNames(params)))));
        methods.put("crm.item.import", this::importItem);
    }

    /** Smart processes come into being when they are first used. */
    ItemKind kind(int entityTypeId) {
        ItemKind known = kinds.get(entityTypeId);
        if (known != null) {
            return known;
        }
        if (entityTypeId != SMART_INVOICE && entityTypeId < FIRST_SMART_PROCESS) {
            throw new BitrixException(new BitrixFailure(400, "NOT_FOUND", "SPA type not found"));
        }
        var kind = new ItemKind(entityTypeId, smartTables.apply(entityTypeId), null);
        kinds.put(entityTypeId, kind);
        return kind;
    }

    private ItemKind kind(Params params) {
        return kind(FieldType.number(params.text("entityTypeId").orElse("0")).intValue());
    }

    private Reply add(Params params) {
        ItemKind kind = kind(params);
        return item(kind, kind.add(params.requiredMap("fields"), false), params);
    }

    private Reply importItem(Params params) {
        long id = kind(params).add(params.requiredMap("fields"), true);
        return Reply.of(wrapped("item", wrapped("id", id)));
    }

    private Reply update(Params params) {
        ItemKind kind = kind(params);
        long id = known(kind, params.id());
        kind.update(id, params.requiredMap("fields"));
        return item(kind, id, params);
    }

    /** Nothing is an empty list here. */
    private Reply delete(Params params) {
        ItemKind kind = kind(params);
        kind.table().delete(known(kind, params.id()));
        return Reply.of(List.of());
    }

    private static Reply item(ItemKind kind, long id, Params params) {
        return Reply.of(wrapped("item", kind.view(kind.table().get(known(kind, id)), originalUfNames(params))));
    }

    private static long known(ItemKind kind, long id) {
        if (!kind.table().contains(id)) {
            throw new BitrixException(new BitrixFailure(400, "NOT_FOUND", "Item not found"));
        }
        return id;
    }

    private static boolean originalUfNames(Params params) {
        return params.text("useOriginalUfNames").filter("Y"::equals).isPresent();
    }

    private static Map<String, @Nullable Object> wrapped(String name, @Nullable Object value) {
        var wrapper = new LinkedHashMap<String, @Nullable Object>();
        wrapper.put(name, value);
        return wrapper;
    }
}
