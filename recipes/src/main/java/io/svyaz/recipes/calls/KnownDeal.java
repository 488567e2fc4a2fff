package io.svyaz.recipes.calls;

import java.time.Instant;

/**
 * A deal in work with the caller's contact or company.
 *
 * @param id the CRM's id
 * @param createdAt when it was made
 */
public record KnownDeal(long id, Instant createdAt) {}
