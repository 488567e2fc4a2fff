package io.svyaz.recipes.calls;

import java.time.Instant;

/** The row of the event log that a failed enrichment leaves. */
final class EnrichmentFailure {

    private EnrichmentFailure() {}

    static IntegrationEvent row(String description, Instant time) {
        return new IntegrationEvent(
                IntegrationEvent.Severity.WARNING, "COMAGIC_ENRICH_FAIL", "local.comagic", description, time);
    }
}
