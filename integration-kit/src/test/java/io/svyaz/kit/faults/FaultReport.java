package io.svyaz.kit.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Collects every test whose display name begins with a fault's number, and writes one table: to standard output and to
 * {@code target/fault-report.md}. Registered in {@code META-INF/services}.
 */
public final class FaultReport implements TestExecutionListener {
    private static final Pattern ROWS = Pattern.compile("((?:[FS]\\d+(?:-\\d+)? )+)(.*)");
    private static final Pattern ROW = Pattern.compile("F\\d\\d");
    private static final Map<String, Set<String>> SEEN = new ConcurrentHashMap<>();
    /** Rows that no test of this module runs, and why. */
    private static final Map<String, String> NOT_HERE = new TreeMap<>(Map.of(
            "F39", "what HTTP does is tried in client-core and the vendors' modules",
            "F46", "a slow sender is the host's HTTP server's business; the inbox is handed whole bodies",
            "F52", "two hours; the soak of the benchmarks runs it for as long as told, see docs/benchmarks.md"));

    private final Map<String, int[]> results = new TreeMap<>();
    private TestPlan plan;

    /** For the launcher. */
    public FaultReport() {}

    /** What a test found in its database at the end. */
    static void saw(String row, String store, Count count) {
        SEEN.computeIfAbsent(row, first -> ConcurrentHashMap.newKeySet())
                .add(store + ": items " + count.items() + ", effects " + count.effects() + ", lost " + count.lost()
                        + ", doubled " + count.doubled());
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            count(test, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? 0 : aborted(result) ? 2 : 1);
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        count(test, 2);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (results.isEmpty()) {
            return;
        }
        String table = table();
        System.out.print(table);
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "fault-report.md"), table);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("| fault | passed | failed | skipped | what was seen |\n|---|---|---|---|---|\n");
        results.forEach((row, counts) -> table.append(String.format(
                "| %s | %d | %d | %d | %s |%n",
                row,
                counts[0],
                counts[1],
                counts[2],
                String.join("; ", new TreeSet<>(SEEN.getOrDefault(row, Set.of()))))));
        NOT_HERE.forEach((row, reason) -> {
            if (!results.containsKey(row)) {
                table.append(String.format("| %s | | | | not run here: %s |%n", row, reason));
            }
        });
        return table.toString();
    }

    private static boolean aborted(TestExecutionResult result) {
        return result.getStatus() == TestExecutionResult.Status.ABORTED;
    }

    private void count(TestIdentifier test, int column) {
        Matcher rows = ROWS.matcher(test.getDisplayName());
        if (!rows.matches()) {
            rows = plan.getParent(test)
                    .map(TestIdentifier::getDisplayName)
                    .map(ROWS::matcher)
                    .filter(Matcher::matches)
                    .orElse(null);
        }
        if (rows != null) {
            Matcher row = ROW.matcher(rows.group(1));
            while (row.find()) {
                results.computeIfAbsent(row.group(), first -> new int[3])[column]++;
            }
        }
    }
}
