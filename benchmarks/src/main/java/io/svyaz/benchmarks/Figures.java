package io.svyaz.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One figure of every contender, round by round; printed beside the first one's. */
final class Figures {
    private final String title;
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    Figures(String title) {
        this.title = title;
    }

    void add(String contender, double figure) {
        rounds.computeIfAbsent(contender, first -> new ArrayList<>()).add(figure);
    }

    /** Whoever was added first is the reference of all. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%n%-26s %10s %10s %10s %10s%n", title, "median", "best", "x median", "x best"));
        List<Double> reference = rounds.values().iterator().next();
        rounds.forEach((contender, figures) -> table.append(String.format(
                Locale.ROOT,
                "%-26s %10.1f %10.1f %10.2f %10.2f%n",
                contender,
                median(figures),
                best(figures),
                median(figures) / median(reference),
                best(figures) / best(reference))));
        return table.toString();
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static double best(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
