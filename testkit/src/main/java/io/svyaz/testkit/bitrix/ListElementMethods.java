package io.svyaz.testkit.bitrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** {@code lists.element.*}: elements of the lists that were made for the test. */
final class ListElementMethods {

    private final Map<Long, ListBlock> blocks = new TreeMap<>();
    private long lastId;
    private long lastValueId;

    void addBlock(long iblockId, long... propertyIds) {
        Set<String> properties =
                LongStream.of(propertyIds).mapToObj(id -> "PROPERTY_" + id).collect(Collectors.toUnmodifiableSet());
        blocks.put(iblockId, new ListBlock(properties, () -> ++lastValueId));
    }

    void register(Map<String, Method> methods) {
        methods.put("lists.element.add", this::add);
        methods.put("lists.element.get", this::get);
        methods.put("lists.element.update", params -> {
            ListBlock block = block(params);
            block.write(known(block, params), required(params, "FIELDS"));
            return Reply.of(true);
        });
        methods.put("lists.element.delete", params -> {
            ListBlock block = block(params);
            block.delete(known(block, params));
            return Reply.of(true);
        });
    }

    Iterable<Map<String, @Nullable Object>> elements(long iblockId) {
        ListBlock block = blocks.get(iblockId);
        if (block == null) {
            throw new IllegalArgumentException("no list " + iblockId);
        }
        return block.elements();
    }

    private Reply add(Params params) {
        ListBlock block = block(params);
        String code = params.text("ELEMENT_CODE").orElseThrow(ListElementMethods::parameterMissing);
        Map<String, @Nullable Object> fields = required(params, "FIELDS");
        if (block.idOf(code).isPresent()) {
            throw refused("ERROR_ELEMENT_ALREADY_EXISTS", "Element already exists");
        }
        if (Php.string(fields.get("NAME")).isEmpty()) {
            throw refused("ERROR_ADD_ELEMENT", "Field \"Name\" is required");
        }
        block.add(++lastId, code, fields);
        return Reply.of(lastId);
    }

    private Reply get(Params params) {
        ListBlock block = block(params);
        Map<String, @Nullable Object> filter = params.map("FILTER");
        params.text("ELEMENT_ID").ifPresent(id -> filter.put("=ID", id));
        params.text("ELEMENT_CODE").ifPresent(code -> filter.put("=CODE", code));
        return Reply.page(block.find(filter), params);
    }

    private ListBlock block(Params params) {
        if (params.text("IBLOCK_TYPE_ID").isEmpty()) {
            throw parameterMissing();
        }
        long id = FieldType.number(params.text("IBLOCK_ID").orElseThrow(ListElementMethods::parameterMissing))
                .longValue();
        ListBlock block = blocks.get(id);
        if (block == null) {
            throw refused("ERROR_IBLOCK_NOT_FOUND", "Iblock not found");
        }
        return block;
    }

    private static long known(ListBlock block, Params params) {
        long id = params.text("ELEMENT_ID")
                .map(text -> FieldType.number(text).longValue())
                .or(() ->
                        params.text("ELEMENT_CODE").map(code -> block.idOf(code).orElse(0L)))
                .orElseThrow(ListElementMethods::parameterMissing);
        if (!block.contains(id)) {
            throw refused("ERROR_ELEMENT_NOT_FOUND", "Element not found");
        }
        return id;
    }

    private static Map<String, @Nullable Object> required(Params params, String name) {
        if (!Php.isArray(params.get(name))) {
            throw parameterMissing();
        }
        return params.map(name);
    }

    private static BitrixException parameterMissing() {
        return refused("ERROR_REQUIRED_PARAMETERS_MISSING", "Required parameter is missing");
    }

    private static BitrixException refused(String code, String description) {
        return new BitrixException(new BitrixFailure(400, code, description));
    }
}
