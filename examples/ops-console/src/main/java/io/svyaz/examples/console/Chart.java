package io.svyaz.examples.console;

import io.svyaz.kit.ops.Outcomes;
import io.svyaz.kit.ops.SeriesPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Attempts over time as bars, one on another: done, to be tried again, failed, and the rest. Worked out here, so that the
 * page needs no script.
 *
 * @param bars from left to right
 * @param lines of the scale
 * @param labels below
 * @param total of all bars
 */
record Chart(List<Bar> bars, List<Line> lines, List<Label> labels, Outcomes total) {
    static final int WIDTH = 960;
    static final int HEIGHT = 190;

    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int PLOT = 150;
    private static final int LABELS = 8;

    /** A part of a bar: the class of its colour, and where it is. */
    record Part(String kind, String y, String height) {}

    /** One point of time. */
    record Bar(Instant from, Outcomes outcomes, String x, String width, List<Part> parts) {}

    /** A line of the scale. */
    record Line(String y, long value) {}

    /** A time below the bars. */
    record Label(String x, String text) {}

    static Chart of(List<SeriesPoint> points, Duration step) {
        long top = scale(points.stream()
                .mapToLong(point -> point.outcomes().total())
                .max()
                .orElse(0));
        double slot = (double) (WIDTH - LEFT) / Math.max(1, points.size());
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        DateTimeFormatter clock = DateTimeFormatter.ofPattern(step.toHours() >= 2 ? "MM-dd HH:mm" : "HH:mm")
                .withZone(ZoneOffset.UTC);
        int every = Math.max(1, (points.size() + LABELS - 1) / LABELS);
        for (int i = 0; i < points.size(); i++) {
            SeriesPoint point = points.get(i);
            double x = LEFT + i * slot;
            bars.add(new Bar(
                    point.from(),
                    point.outcomes(),
                    number(x + slot * 0.1),
                    number(slot * 0.8),
                    parts(point.outcomes(), top)));
            if (i % every == 0) {
                labels.add(new Label(number(x), clock.format(point.from())));
            }
        }
        return new Chart(bars, lines(top), labels, total(points));
    }

    private static List<Part> parts(Outcomes outcomes, long top) {
        List<Part> parts = new ArrayList<>();
        double base = TOP + PLOT;
        base = part(parts, "done", outcomes.done(), top, base);
        base = part(parts, "retried", outcomes.retried(), top, base);
        base = part(parts, "failed", outcomes.failed(), top, base);
        part(parts, "other", outcomes.postponed() + outcomes.other(), top, base);
        return parts;
    }

    private static double part(List<Part> parts, String kind, long count, long top, double base) {
        if (count == 0) {
            return base;
        }
        double height = (double) PLOT * count / top;
        parts.add(new Part(kind, number(base - height), number(height)));
        return base - height;
    }

    private static List<Line> lines(long top) {
        List<Line> lines = new ArrayList<>();
        for (int part = 0; part <= 2; part++) {
            lines.add(new Line(number(TOP + PLOT - PLOT * part / 2.0), top * part / 2));
        }
        return lines;
    }

    /** The next of 2, 4, 10, 20, 40, 100 and so on: half of it is whole, too. */
    private static long scale(long most) {
        for (long power = 1; ; power *= 10) {
            for (long digit : new long[] {2, 4, 10}) {
                if (most <= digit * power) {
                    return digit * power;
                }
            }
        }
    }

    private static Outcomes total(List<SeriesPoint> points) {
        long[] sums = new long[5];
        for (SeriesPoint point : points) {
            sums[0] += point.outcomes().done();
            sums[1] += point.outcomes().retried();
            sums[2] += point.outcomes().failed();
            sums[3] += point.outcomes().postponed();
            sums[4] += point.outcomes().other();
        }
        return new Outcomes(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
