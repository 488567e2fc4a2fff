package io.svyaz.kit.log;

import java.util.List;
import java.util.Optional;

/**
 * A page of the log, newest first.
 *
 * @param entries at most as many as the filter's limit; fewer, even none, where many rows had to be passed over
 * @param next for {@link LogFilter#after} to read on; empty only at the end
 */
public record LogPage(List<LogEntry> entries, Optional<LogCursor> next) {
    /**
     * Copies the entries.
     *
     * @param entries at most as many as the filter's limit
     * @param next for {@link LogFilter#after} to read on
     */
    public LogPage {
        entries = List.copyOf(entries);
    }
}
