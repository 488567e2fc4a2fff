package io.svyaz.core.log;

import java.util.Map;
import org.slf4j.Logger;

/** One line a row. */
final class Slf4jRequestLogger implements RequestLogger {
    private final Logger log;

    Slf4jRequestLogger(Logger log) {
        this.log = log;
    }

    @Override
    public void log(LogRow row) {
        boolean failed = row.error().isPresent();
        if (failed ? !log.isWarnEnabled() : !log.isDebugEnabled()) {
            return;
        }
        String line = line(row);
        if (failed) {
            log.warn(line);
        } else {
            log.debug(line);
        }
    }

    @Override
    public LogDetail detail() {
        return log.isWarnEnabled() ? LogDetail.BASIC : LogDetail.NONE;
    }

    static String line(LogRow row) {
        StringBuilder text = new StringBuilder(160)
                .append(row.operation())
                .append(' ')
                .append(row.method())
                .append(' ')
                .append(row.endpoint())
                .append(" -> ")
                .append(row.status().isPresent() ? Integer.toString(row.status().getAsInt()) : "no answer")
                .append(" in ")
                .append(row.duration().toMillis())
                .append(" ms, attempt ")
                .append(row.attempt())
                .append(", call ")
                .append(row.correlationId());
        row.error().ifPresent(error -> text.append(", ").append(error));
        headers(text, "request headers", row.requestHeaders());
        row.requestBody().ifPresent(body -> text.append(", request body ").append(body.text()));
        headers(text, "response headers", row.responseHeaders());
        row.responseBody().ifPresent(body -> text.append(", response body ").append(body.text()));
        return oneLine(text);
    }

    private static void headers(StringBuilder text, String title, Map<String, String> headers) {
        if (!headers.isEmpty()) {
            text.append(", ").append(title).append(' ').append(headers);
        }
    }

    /** What came from outside must not be able to forge a second log line. */
    private static String oneLine(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || text.charAt(i) == '\u2028' || text.charAt(i) == '\u2029') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
