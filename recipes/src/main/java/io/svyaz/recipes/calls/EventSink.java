package io.svyaz.recipes.calls;

/** Takes the rows of the integration's event log. */
@FunctionalInterface
public interface EventSink {

    /**
     * Records one row.
     *
     * @param event the row
     */
    void record(IntegrationEvent event);
}
