package io.svyaz.recipes.calls;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Writes event rows to the logger {@code io.svyaz.recipes.events}. */
public final class Slf4jEventSink implements EventSink {

    private final Logger logger = LoggerFactory.getLogger("io.svyaz.recipes.events");

    /** Makes a sink; all sinks share the logger. */
    public Slf4jEventSink() {}

    @Override
    public void record(IntegrationEvent event) {
        logger.atLevel(level(event.severity()))
                .log("{} {}: {}", event.moduleId(), event.auditTypeId(), event.description());
    }

    private static Level level(IntegrationEvent.Severity severity) {
        return switch (severity) {
            case INFO -> Level.INFO;
            case WARNING -> Level.WARN;
            case ERROR -> Level.ERROR;
        };
    }
}
