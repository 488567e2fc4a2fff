package io.svyaz.kit.ops;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes flat rows in one of the formats. */
final class RowWriter {
    private final ExportFormat format;
    private final Appendable out;
    private boolean begun;

    RowWriter(ExportFormat format, Appendable out) {
        this.format = format;
        this.out = out;
    }

    /** Columns in order; values are text, numbers, booleans, enums, instants or optionals of them. */
    void row(Map<String, ?> columns) throws IOException {
        if (format == ExportFormat.JSON_LINES) {
            json(columns);
            return;
        }
        if (!begun) {
            out.append(String.join(",", columns.keySet())).append("\r\n");
            begun = true;
        }
        out.append(columns.values().stream().map(RowWriter::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private void json(Map<String, ?> columns) throws IOException {
        out.append('{');
        Iterator<? extends Map.Entry<String, ?>> all = columns.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, ?> column = all.next();
            quoted(column.getKey());
            out.append(':');
            Object value = plain(column.getValue());
            if (value == null || value instanceof Number || value instanceof Boolean) {
                out.append(String.valueOf(value));
            } else {
                quoted(value.toString());
            }
            if (all.hasNext()) {
                out.append(',');
            }
        }
        out.append("}\n");
    }

    private void quoted(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one < ' ' || one == '\u2028' || one == '\u2029') {
                out.append(String.format("\\u%04x", (int) one));
            } else {
                out.append(one);
            }
        }
        out.append('"');
    }

    /** A cell that begins like a formula is made text: whoever writes an error message must not run a spreadsheet. */
    private static String cell(@Nullable Object column) {
        Object value = plain(column);
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (value instanceof Number || value instanceof Boolean) {
            return text;
        }
        if (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        return value instanceof Instant || value instanceof Enum<?> ? value.toString() : value;
    }
}
