package io.svyaz.recipes.events;

import io.svyaz.bitrix.events.BitrixEvent;
import io.svyaz.bitrix.events.BitrixEvents;
import io.svyaz.bitrix.events.MalformedEventException;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookHandler;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each event of a portal to the handler that wants it: by the path it arrived at, by its name, or both, so that one address
 * for all events and an address for each work alike.
 *
 * <pre>{@code
 * var router = EventRouter.builder()
 *         .onEvent("ONCRMDEALADD", EventHandler.ofRecord(dealId -> queue.add("deal", dealId)))
 *         .onPath("/invoices", EventHandler.ofItem(totals::onItemChanged))
 *         .build();
 * WebhookEndpoint.builder().verifier(applicationToken).handler(router).build();
 * }</pre>
 *
 * <p>Names are taken as they are, in any letter case, known to this library or not: {@code ONCRMDYNAMICITEMADD} and {@code
 * ONCRMDYNAMICITEMADD_147} are two. An event that no handler wants is answered well and dropped, and counted. Thread-safe.
 */
public final class EventRouter implements WebhookHandler {

    private final Map<String, EventHandler> byPlace;
    private final BitrixEvents events;
    private final EventCounts counts = new EventCounts();

    EventRouter(Map<String, EventHandler> byPlace, BitrixEvents events) {
        this.byPlace = Map.copyOf(byPlace);
        this.events = events;
    }

    /**
     * Starts a router that wants nothing.
     *
     * @return a builder
     */
    public static EventRouterBuilder builder() {
        return new EventRouterBuilder();
    }

    /**
     * Reads a verified webhook and routes its event. A body that is no event is counted and dropped: sending it again would not
     * make it one.
     *
     * @param webhook what was accepted
     * @throws Exception what the handler throws
     */
    @Override
    public void handle(VerifiedWebhook webhook) throws Exception {
        BitrixEvent event;
        try {
            event = events.parse(webhook).event();
        } catch (MalformedEventException e) {
            counts.malformed();
            return;
        }
        route(webhook.request().path(), event);
    }

    /**
     * Routes an event. The closest wins: a handler for this event at this path, one for this path, one for this event anywhere.
     *
     * @param path where it arrived; may be empty
     * @param event the event
     * @return whether a handler took it
     * @throws Exception what the handler throws; the event then counts as neither handled nor dropped
     */
    public boolean route(String path, BitrixEvent event) throws Exception {
        Optional<EventHandler> handler = handler(place(path, event.name()))
                .or(() -> handler(place(path, "")))
                .or(() -> handler(place("", event.name())));
        if (handler.isEmpty()) {
            counts.dropped(event.name());
            return false;
        }
        handler.get().handle(event);
        counts.handled(event.name());
        return true;
    }

    /**
     * How many events came.
     *
     * @return the counts so far
     */
    public RouterCounts counts() {
        return counts.now();
    }

    private Optional<EventHandler> handler(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Paths are told apart by letter case and names are not; a slash at the end says nothing. */
    static String place(String path, String event) {
        int query = path.indexOf('?');
        String bare = query < 0 ? path : path.substring(0, query);
        String trimmed = bare.length() > 1 && bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        return trimmed + " " + event.strip().toUpperCase(Locale.ROOT);
    }
}
