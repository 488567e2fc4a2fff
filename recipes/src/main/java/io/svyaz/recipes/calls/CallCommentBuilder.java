package io.svyaz.recipes.calls;

import io.svyaz.recipes.internal.Texts;
import io.svyaz.recipes.phone.Phone;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the comment that tells a manager about a call, one fact a line.
 *
 * <p>A value cannot break out of its line: control characters become spaces, and a value over 500 characters ends
 * with a cut mark. An unknown value leaves its label alone.
 *
 * @param texts words of the labels
 */
public record CallCommentBuilder(CallTexts texts) {

    private static final int MAX_VALUE = 500;

    /** How the comment is shown. */
    public enum Format {
        /** Line feeds, nothing escaped. */
        PLAIN("\n"),
        /** Markup characters escaped, lines parted by {@code <br>}. */
        HTML("<br>");

        private final String lineBreak;

        Format(String lineBreak) {
            this.lineBreak = lineBreak;
        }

        private String escape(String line) {
            return this == PLAIN ? line : Texts.html(line);
        }
    }

    /**
     * The comment on one call; the extension is a line of its own when the caller has one.
     *
     * @param call the call
     * @param phone the caller's number
     * @param format where it will be shown
     * @return lines parted as the format wants
     */
    public String build(CallFacts call, Phone phone, Format format) {
        List<String> lines = new ArrayList<>();
        lines.add(line(texts.sessionId(), call.callSessionId()));
        lines.add(line(texts.operator(), call.employeeName().orElse(texts.nobody())));
        lines.add(line(texts.duration(), call.totalDuration().toSeconds() + " " + texts.seconds()));
        lines.add(line(texts.trafficType(), call.trafficType().orElse("")));
        lines.add(line(texts.entryPage(), call.site().orElse("")));
        lines.add(line(texts.tags(), String.join(", ", call.tags())));
        phone.extension().ifPresent(digits -> lines.add(line(texts.extension(), digits)));
        return String.join(format.lineBreak, lines.stream().map(format::escape).toList());
    }

    private static String line(String label, String value) {
        return (label + ": " + Texts.line(value, MAX_VALUE)).strip();
    }
}
