package io.svyaz.recipes.touchpoints;

import java.math.BigDecimal;

/**
 * What one source is given of all conversions.
 *
 * @param key the source, or whatever the table is made by
 * @param conversions sum of its shares
 * @param value sum of its parts of the values
 */
public record AttributionRow(String key, Share conversions, BigDecimal value) {

    AttributionRow plus(AttributedVisit visit) {
        return new AttributionRow(key, conversions.plus(visit.share()), value.add(visit.value()));
    }
}
