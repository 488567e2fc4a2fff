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
        RuntimeException first = null;
        for (RequestLogger part : parts) {
            first = hand(part, row, first);
        }
        if (first != null) {
            throw first;
        }
    }

    @Override
    public LogDetail detail() {
        LogDetail most = LogDetail.NONE;
        for (RequestLogger part : parts) {
            LogDetail wanted = part.detail();
            most = wanted.compareTo(most) > 0 ? wanted : most;
        }
        return most;
    }

    private static @Nullable RuntimeException hand(RequestLogger part, LogRow row, @Nullable RuntimeException earlier) {
        try {
            LogDetail wanted = part.detail();
            if (wanted != LogDetail.NONE) {
                part.log(row.reducedTo(wanted));
            }
            return earlier;
        } catch (RuntimeException thrown) {
            return earlier == null ? thrown : earlier;
        }
    }
}
