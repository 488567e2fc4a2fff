package io.svyaz.kit.audit;

import java.util.List;
import java.util.Optional;

/**
 * A page of the audit, newest first.
 *
 * @param entries at most as many as the filter's limit
 * @param next for {@link AuditFilter#before} to read on; empty at the end
 */
public record AuditPage(List<AuditEntry> entries, Optional<Long> next) {
    /**
     * Copies the entries.
     *
     * @param entries at most as many as the filter's limit
     * @param next for {@link AuditFilter#before} to read on; empty at the end
     */
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
