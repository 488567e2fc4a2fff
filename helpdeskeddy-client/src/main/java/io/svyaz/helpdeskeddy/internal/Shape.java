package io.svyaz.helpdeskeddy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.internal.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings {@code data} from any of the vendor's shapes into the one a model reads. */
@FunctionalInterface
interface Shape {
    /** Null for no data. */
    @Nullable
    JsonNode normal(JsonNode data);

    /** Whatever it is. */
    static Shape any() {
        return data -> data;
    }

    /** A list: an array, an object keyed by id, one object alone; an empty one also as {@code false} or an empty text. */
    static Shape many() {
        return Shape::list;
    }

    /**
     * One object: itself, alone in an array, or under its id.
     *
     * @param idAlias another name of its id, from version 1; empty for none
     */
    static Shape one(String idAlias) {
        return data -> object(data, idAlias);
    }

    private static JsonNode list(JsonNode data) {
        ArrayNode list = Json.mapper().createArrayNode();
        if (data.isArray()) {
            data.forEach(element -> addTo(list, element));
        } else if (data.isObject() && data.has("id")) {
            list.add(data);
        } else if (data.isObject()) {
            data.properties().forEach(entry -> addTo(list, withId(entry)));
        }
        return list;
    }

    private static void addTo(ArrayNode list, JsonNode element) {
        if (!element.isNull()) {
            list.add(element);
        }
    }

    private static @Nullable JsonNode object(JsonNode data, String idAlias) {
        if (data.isArray()) {
            return data.isEmpty() ? null : data.size() == 1 ? object(data.get(0), idAlias) : data;
        }
        if (!data.isObject()) {
            return nothing(data) ? null : data;
        }
        if (data.has("id")) {
            return data;
        }
        if (data.isEmpty()) {
            return null;
        }
        Map.Entry<String, JsonNode> only = data.properties().iterator().next();
        if (data.size() == 1 && only.getValue().isObject()) {
            return withId(only);
        }
        JsonNode alias = data.get(idAlias);
        return alias == null ? data : ((ObjectNode) data).set("id", alias);
    }

    private static boolean nothing(JsonNode data) {
        return data.isNull()
                || data.isMissingNode()
                || (data.isBoolean() && !data.booleanValue())
                || (data.isTextual() && data.textValue().isBlank());
    }

    /** What stands under its id need not say it again. */
    private static JsonNode withId(Map.Entry<String, JsonNode> entry) {
        if (entry.getValue() instanceof ObjectNode object && !object.has("id")) {
            return object.put("id", entry.getKey());
        }
        return entry.getValue();
    }
}
