package io.svyaz.bitrix.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.internal.json.Json;

/**
 * An incoming body, read: the event, and apart from it the secrets that came along.
 *
 * @param event what happened; holds no token
 * @param auth the tokens; drop them when they are not needed
 */
public record ReceivedEvent(BitrixEvent event, EventAuth auth) {
    /**
     * The body without its tokens, to be stored. {@link BitrixEvents#parseStored} makes the same event of it.
     *
     * @return JSON
     */
    public String storable() {
        try {
            return Json.mapper().writeValueAsString(event.head().members());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts are always JSON", e);
        }
    }
}
