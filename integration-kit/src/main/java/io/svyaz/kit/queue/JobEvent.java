package io.svyaz.kit.queue;

import java.util.Optional;

/**
 * Which job a listener is told about.
 *
 * @param id the row
 * @param type the job's type
 * @param orderKey the key of its lane
 * @param attempt which attempt, from 1
 * @param correlationId what ties the job to its cause
 * @param worker the worker's name
 */
public record JobEvent(
        long id, String type, Optional<String> orderKey, int attempt, String correlationId, String worker) {}
