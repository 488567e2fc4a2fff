package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.TicketEvent.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which reaction answers which events. Immutable. */
public final class ReactionPlan {
    private final Map<TicketReaction, Set<Kind>> kinds;

    private ReactionPlan(Map<TicketReaction, Set<Kind>> kinds) {
        this.kinds = kinds;
    }

    /**
     * The order field follows everything known; the manager hears of new tickets, messages and statuses; a new ticket and a new status
     * make a task. Which events ask for a review is the {@link ReviewRule}'s.
     *
     * @return the plan
     */
    public static ReactionPlan standard() {
        return new ReactionPlan(Map.of())
                .on(TicketReaction.ORDER_FIELD, Kind.CREATED, Kind.MESSAGE, Kind.STATUS_CHANGED, Kind.UPDATED)
                .on(TicketReaction.MANAGER_MAIL, Kind.CREATED, Kind.MESSAGE, Kind.STATUS_CHANGED)
                .on(TicketReaction.CRM_TASK, Kind.CREATED, Kind.STATUS_CHANGED);
    }

    /**
     * With other events for a reaction.
     *
     * @param reaction not the review request
     * @param on the kinds it answers; none for never
     * @return a changed copy
     */
    public ReactionPlan on(TicketReaction reaction, Kind... on) {
        if (reaction == TicketReaction.REVIEW_REQUEST) {
            throw new IllegalArgumentException("Which events ask for a review is decided by ReviewRule.");
        }
        Map<TicketReaction, Set<Kind>> changed = new EnumMap<>(TicketReaction.class);
        changed.putAll(kinds);
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        Collections.addAll(chosen, on);
        changed.put(reaction, Collections.unmodifiableSet(chosen));
        return new ReactionPlan(Collections.unmodifiableMap(changed));
    }

    boolean answers(TicketReaction reaction, Kind kind) {
        return kinds.getOrDefault(reaction, Set.of()).contains(kind);
    }
}
