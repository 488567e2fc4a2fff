package io.svyaz.recipes.calls;

import java.time.Instant;

/**
 * One row of the event log, with the columns of Bitrix's own.
 *
 * @param severity SEVERITY
 * @param auditTypeId AUDIT_TYPE_ID, what happened
 * @param moduleId MODULE_ID, to whom
 * @param description DESCRIPTION, one bounded line
 * @param time when
 */
public record IntegrationEvent(
        Severity severity, String auditTypeId, String moduleId, String description, Instant time) {

    /** Weight of a row. */
    public enum Severity {
        /** For the record. */
        INFO,
        /** Something is missing, the work went on. */
        WARNING,
        /** The work was not done. */
        ERROR
    }
}
