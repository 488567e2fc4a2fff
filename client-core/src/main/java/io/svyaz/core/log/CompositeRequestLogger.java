package io.svyaz.core.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several loggers as one. */
final class CompositeRequestLogger implements RequestLogger {
    private final List<RequestLogger> parts;

    CompositeRequestLogger(List<RequestLogger> parts) {
        this.parts = parts;
    }

    @Override
    public void log(LogRow row) {
        Throwable first = null;
        for (RequestLogger part : parts) {
            first = hand(part, row, first);
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw first instanceof RuntimeException known ? known : new IllegalStateException(first);
        }
    }

    @Override
    public LogDetail detail() {
        LogDetail most = LogDetail.NONE;
        for (RequestLogger part : parts) {
            LogDetail wanted = LogDetails.of(part);
            most = wanted.compareTo(most) > 0 ? wanted : most;
        }
        return most;
    }

    private static @Nullable Throwable hand(RequestLogger part, LogRow row, @Nullable Throwable earlier) {
        try {
            LogDetail wanted = LogDetails.of(part);
            if (wanted != LogDetail.NONE) {
                part.log(row.reducedTo(wanted));
            }
            return earlier;
        } catch (Throwable thrown) {
            return earlier == null ? thrown : earlier;
        }
    }
}
