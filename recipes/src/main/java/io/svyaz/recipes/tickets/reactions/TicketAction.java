package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.TicketEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing to do about one event: a job of its own, so that it is repeated without the others.
 *
 * @param reaction what to do
 * @param key the same for every delivery of the event; at most 120 characters
 * @param event why
 */
public record TicketAction(TicketReaction reaction, String key, TicketEvent event) {
    private static final String REACTION = "action.reaction";
    private static final String KEY = "action.key";

    /**
     * Refuses nulls.
     *
     * @param reaction what to do
     * @param key the same for every delivery of the event; at most 120 characters
     * @param event why
     */
    public TicketAction {
        Objects.requireNonNull(reaction, "reaction");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(event, "event");
    }

    /**
     * The type of the job.
     *
     * @return for example {@code ticket.crm-task}
     */
    public String jobType() {
        return "ticket." + reaction.word();
    }

    /**
     * The lane of the job: actions of one kind for one ticket go one after another, and wait for no other kind.
     *
     * @return at most 200 characters
     */
    public String lane() {
        return event.system() + ":" + event.ticketId().orElse(key) + ":" + reaction.word();
    }

    /**
     * The action as texts, for the payload of a queue.
     *
     * @return unmodifiable
     */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>(event.asMap());
        map.put(REACTION, reaction.word());
        map.put(KEY, key);
        return Collections.unmodifiableMap(map);
    }

    /**
     * The action that {@link #asMap} wrote.
     *
     * @param map the texts
     * @return an equal action
     * @throws IllegalArgumentException when something is missing or the reaction is not known
     */
    public static TicketAction of(Map<String, String> map) {
        String key = map.get(KEY);
        if (key == null) {
            throw new IllegalArgumentException("The stored action has no key. Store TicketAction.asMap() whole.");
        }
        return new TicketAction(TicketReaction.named(map.getOrDefault(REACTION, "")), key, TicketEvent.of(map));
    }
}
