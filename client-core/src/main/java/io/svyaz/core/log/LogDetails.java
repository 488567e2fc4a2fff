package io.svyaz.core.log;

import org.jspecify.annotations.Nullable;

/** Asks a logger how much it wants, whatever it is made of. */
final class LogDetails {
    private LogDetails() {}

    /** A logger that cannot say gets nothing: it must not cost the call, nor the other loggers their rows. */
    static LogDetail of(RequestLogger logger) {
        try {
            @Nullable LogDetail wanted = logger.detail();
            return wanted == null ? LogDetail.NONE : wanted;
        } catch (RuntimeException | LinkageError broken) {
            return LogDetail.NONE;
        }
    }
}
