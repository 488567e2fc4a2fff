package io.svyaz.recipes.orders;

import java.time.Instant;

/**
 * One step of an order.
 *
 * @param statusId the shop's code
 * @param at when
 */
public record StatusChange(String statusId, Instant at) {}
