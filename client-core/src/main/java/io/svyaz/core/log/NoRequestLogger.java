package io.svyaz.core.log;

/** Takes nothing. */
enum NoRequestLogger implements RequestLogger {
    INSTANCE;

    @Override
    public void log(LogRow row) {
        // Nothing: detail() keeps rows from being made.
    }

    @Override
    public LogDetail detail() {
        return LogDetail.NONE;
    }
}
