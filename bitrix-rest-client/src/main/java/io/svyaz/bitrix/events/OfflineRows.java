package io.svyaz.bitrix.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows of the offline queue as events. */
final class OfflineRows {
    private OfflineRows() {}

    static BitrixEvent event(OfflineRow row) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", row.eventName());
        row.eventData().filter(data -> !(data instanceof Boolean)).ifPresent(data -> body.put("data", data));
        row.timestampX().ifPresent(at -> body.put("ts", at.toEpochSecond()));
        try {
            return BitrixEvents.create().parseStored(Json.mapper().writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON can be written as JSON", e);
        }
    }
}
