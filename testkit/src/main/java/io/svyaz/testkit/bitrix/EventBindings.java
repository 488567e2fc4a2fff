package io.svyaz.testkit.bitrix;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wants which event: {@code event.bind} and its relatives. */
final class EventBindings {

    /** One subscription; without a handler it goes into the offline queue. */
    record Binding(long id, String event, String handler, String authType) {

        boolean isOffline() {
            return handler.isEmpty();
        }

        private boolean fits(String otherEvent, String otherHandler, Optional<String> otherAuthType) {
            return event.equals(otherEvent)
                    && handler.equals(otherHandler)
                    && otherAuthType.map(authType::equals).orElse(true);
        }

        private Map<String, @Nullable Object> row() {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("event", event);
            row.put("handler", handler);
            row.put("auth_type", authType);
            row.put("offline", isOffline() ? 1 : 0);
            return row;
        }
    }

    private final List<Binding> bindings = new ArrayList<>();
    private long lastId;

    synchronized List<Binding> of(String event) {
        String name = event.toUpperCase(Locale.ROOT);
        return bindings.stream().filter(binding -> binding.event().equals(name)).toList();
    }

    synchronized long add(String event, String handler, String authType) {
        String name = event.toUpperCase(Locale.ROOT);
        if (bindings.stream().anyMatch(known -> known.fits(name, handler, Optional.of(authType)))) {
            throw refused(400, "ERROR_CORE", "Unable to set event handler");
        }
        bindings.add(new Binding(++lastId, name, handler, authType));
        return lastId;
    }

    Reply bind(Params params) {
        String event = event(params);
        add(event, handler(params), params.text("auth_type").orElse("0"));
        return Reply.of(true);
    }

    synchronized Reply unbind(Params params) {
        String event = event(params);
        String handler = handler(params);
        int before = bindings.size();
        bindings.removeIf(known -> known.fits(event, handler, params.text("auth_type")));
        return Reply.of(Map.of("count", before - bindings.size()));
    }

    synchronized Reply get(Params params) {
        return Reply.of(bindings.stream().map(Binding::row).toList());
    }

    private static String event(Params params) {
        String event = params.text("event").orElse("").toUpperCase(Locale.ROOT);
        if (!event.matches("(ON|CATALOG\\.)[A-Z0-9_.]+")) {
            throw refused(400, "ERROR_EVENT_NOT_FOUND", "Event not found");
        }
        return event;
    }

    private static String handler(Params params) {
        if (params.text("event_type").orElse("").equals("offline")) {
            return "";
        }
        String handler = params.text("handler").orElse("");
        if (!handler.matches("https?://.+")) {
            throw refused(400, "ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
        }
        return URI.create(handler).toString();
    }

    static BitrixException refused(int status, String code, String description) {
        return new BitrixException(new BitrixFailure(status, code, description));
    }
}
