package io.svyaz.recipes.touchpoints;

import java.math.BigDecimal;

/**
 * What one visit is given of one conversion.
 *
 * @param touchpoint the visit
 * @param share its part; the parts of a conversion add to exactly one
 * @param value its part of the value; the parts add to exactly the value
 */
public record AttributedVisit(Touchpoint touchpoint, Share share, BigDecimal value) {}
