package io.svyaz.core.internal;

import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the rows. Used without a queue, so a row is there when the call is over. */
public final class RecordingLogger implements RequestLogger {
    private final List<LogRow> rows = new CopyOnWriteArrayList<>();
    private volatile LogDetail detail;

    public RecordingLogger(LogDetail detail) {
        this.detail = detail;
    }

    @Override
    public void log(LogRow row) {
        rows.add(row);
    }

    @Override
    public LogDetail detail() {
        return detail;
    }

    /** From the next attempt on. */
    public void detail(LogDetail detail) {
        this.detail = detail;
    }

    /** What was logged so far. */
    public List<LogRow> rows() {
        return List.copyOf(rows);
    }
}
