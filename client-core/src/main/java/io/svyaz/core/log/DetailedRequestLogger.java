package io.svyaz.core.log;

import java.util.function.Supplier;

/** Another level of detail for the same logger. */
record DetailedRequestLogger(RequestLogger target, Supplier<LogDetail> level) implements RequestLogger {
    @Override
    public void log(LogRow row) {
        target.log(row);
    }

    @Override
    public LogDetail detail() {
        return level.get();
    }
}
