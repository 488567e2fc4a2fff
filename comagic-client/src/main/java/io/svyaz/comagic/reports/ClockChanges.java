package io.svyaz.comagic.reports;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * When clocks are changed, anywhere: the vendor's dates carry no zone, and the account's costs a call to learn.
 *
 * <p>A date in the hour that comes twice, or in the one that is left out, can mean two moments. The vendor may take either,
 * so a report must not be cut where the one end of the cut is such a date and the other is not.
 */
final class ClockChanges {
    private ClockChanges() {}

    /** Whether such an hour begins or ends at this date, in some zone. */
    static boolean isEdge(LocalDateTime date) {
        return Zones.RULES.stream().anyMatch(rules -> {
            ZoneOffsetTransition change = near(rules, date);
            return change != null
                    && (change.getDateTimeBefore().equals(date)
                            || change.getDateTimeAfter().equals(date));
        });
    }

    /** Whether this date is in such an hour or at its edge, in some zone. */
    static boolean mayMeanTwoMoments(LocalDateTime date) {
        return isEdge(date) || Zones.RULES.stream().anyMatch(rules -> rules.getTransition(date) != null);
    }

    private static ZoneOffsetTransition near(ZoneRules rules, LocalDateTime date) {
        return rules.nextTransition(date.minusHours(26).toInstant(java.time.ZoneOffset.UTC));
    }

    /** Made when a report is first cut. */
    private static final class Zones {
        static final List<ZoneRules> RULES = ZoneId.getAvailableZoneIds().stream()
                .map(id -> ZoneId.of(id).getRules())
                .distinct()
                .filter(rules -> !rules.isFixedOffset())
                .toList();
    }
}
