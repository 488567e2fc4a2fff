package io.svyaz.recipes.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which lead fields the facts about a visitor fill; a fact that is not known erases nothing.
 *
 * @param names names of the portal's own fields
 */
public record VisitLeadMapper(LeadFieldNames names) {

    /**
     * The fields to update, none if nothing is known.
     *
     * @param visit what is known about the visitor
     * @return what to give {@link LeadStore#update}, perhaps {@link LeadWrite#isEmpty empty}
     */
    public LeadWrite update(VisitFacts visit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        visit.visitorId().ifPresent(value -> fields.put(names.visitorId(), value));
        visit.sessionsCount().ifPresent(value -> fields.put(names.sessionCount(), value));
        visit.firstSource().ifPresent(value -> fields.put(names.firstSource(), value));
        visit.lastSource().ifPresent(value -> fields.put(names.lastSource(), value));
        return new LeadWrite(fields, Optional.empty());
    }
}
