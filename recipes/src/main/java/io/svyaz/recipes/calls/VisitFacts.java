package io.svyaz.recipes.calls;

import io.svyaz.recipes.internal.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What call tracking knows about the visitor behind a call; a blank text is an absent one.
 *
 * @param visitorId CoMagic's id of the visitor
 * @param name name the visitor gave; not written to the lead, where a manager may have put a better one
 * @param sessionsCount number of visits
 * @param firstSource source of the first visit
 * @param lastSource source of the last visit
 * @param emails addresses the visitor gave; not written to the lead
 */
public record VisitFacts(
        Optional<String> visitorId,
        Optional<String> name,
        Optional<Integer> sessionsCount,
        Optional<String> firstSource,
        Optional<String> lastSource,
        List<String> emails) {

    /**
     * Drops blank texts and takes a copy of the addresses.
     *
     * @param visitorId CoMagic's id of the visitor
     * @param name name the visitor gave; not written to the lead, where a manager may have put a better one
     * @param sessionsCount number of visits
     * @param firstSource source of the first visit
     * @param lastSource source of the last visit
     * @param emails addresses the visitor gave; not written to the lead
     */
    public VisitFacts {
        visitorId = Texts.filled(visitorId);
        name = Texts.filled(name);
        firstSource = Texts.filled(firstSource);
        lastSource = Texts.filled(lastSource);
        emails = List.copyOf(emails);
    }
}
