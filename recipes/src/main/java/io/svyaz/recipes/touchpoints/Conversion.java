package io.svyaz.recipes.touchpoints;

import java.math.BigDecimal;

/**
 * A result that visits led to.
 *
 * @param history the visits before it
 * @param value what it brought, for example the sum of a won deal
 */
public record Conversion(TouchpointHistory history, BigDecimal value) {}
