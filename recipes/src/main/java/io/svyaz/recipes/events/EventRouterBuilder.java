package io.svyaz.recipes.events;

import io.svyaz.bitrix.events.BitrixEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Collects who wants which events. */
public final class EventRouterBuilder {

    private final Map<String, EventHandler> byPlace = new HashMap<>();
    private BitrixEvents events = BitrixEvents.create();

    EventRouterBuilder() {}

    /**
     * Wants an event, wherever it arrives.
     *
     * @param name for example {@code ONCRMDEALADD}, in any letter case; names that this library does not know are fine
     * @param handler takes it
     * @return this builder
     */
    public EventRouterBuilder onEvent(String name, EventHandler handler) {
        return add("", named(name), handler);
    }

    /**
     * Wants every event that arrives at a path.
     *
     * @param path begins with a slash
     * @param handler takes them
     * @return this builder
     */
    public EventRouterBuilder onPath(String path, EventHandler handler) {
        return add(rooted(path), "", handler);
    }

    /**
     * Wants an event that arrives at a path.
     *
     * @param path begins with a slash
     * @param name of the event, in any letter case
     * @param handler takes it
     * @return this builder
     */
    public EventRouterBuilder onPath(String path, String name, EventHandler handler) {
        return add(rooted(path), named(name), handler);
    }

    /**
     * Reads bodies with other limits.
     *
     * @param value the reader
     * @return this builder
     */
    public EventRouterBuilder events(BitrixEvents value) {
        events = Objects.requireNonNull(value, "events");
        return this;
    }

    /**
     * Makes the router.
     *
     * @return a router, thread-safe if its handlers are
     */
    public EventRouter build() {
        return new EventRouter(byPlace, events);
    }

    private EventRouterBuilder add(String path, String name, EventHandler handler) {
        String place = EventRouter.place(path, name);
        if (byPlace.putIfAbsent(place, Objects.requireNonNull(handler, "handler")) != null) {
            throw new IllegalArgumentException("There is a handler for " + place.strip() + " already. Do both in one.");
        }
        return this;
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The name of an event is empty; onPath(path, handler) takes all of a path.");
        }
        return name;
    }

    private static String rooted(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash, but this one is " + path + ".");
        }
        return path;
    }
}
