package io.svyaz.examples.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Lists the rules of the flows and the faults, and the tests whose names begin with their numbers, as Markdown.
 *
 * <pre>{@code
 * mvn -B -ntp verify
 * java examples/src/main/java/io/svyaz/examples/coverage/FlowTable.java > docs/flows/coverage.md
 * }</pre>
 *
 * <p>Needs nothing but the JDK; run it in the root folder. Rules come from {@code docs/flows/rows.tsv}, results from the
 * test reports of all modules.
 */
public final class FlowTable {
    private static final Pattern ROW = Pattern.compile("S\\d-\\d{2}|F\\d{2}");
    private static final Pattern NUMBERS = Pattern.compile("^(?:(?:S\\d-\\d{2}|F\\d{2})[ ,:]*)+");

    private FlowTable() {}

    private record Result(String test, String sentence, String outcome) {}

    private record Counts(int rows, int tried, int explained) {
        Counts plus(boolean isTried, boolean isExplained) {
            return new Counts(rows + 1, tried + (isTried ? 1 : 0), explained + (!isTried && isExplained ? 1 : 0));
        }
    }

    /**
     * Prints the table.
     *
     * @param args none
     * @throws IOException when rules or reports cannot be read
     */
    public static void main(String[] args) throws IOException {
        Map<String, List<Result>> results = results();
        Counts counts = new Counts(0, 0, 0);
        StringBuilder table = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("docs/flows/rows.tsv"))) {
            String[] row = line.split("\t", -1);
            List<Result> tests = results.getOrDefault(row[0], List.of());
            String reason = row.length > 2 ? row[2] : "";
            counts = counts.plus(!tests.isEmpty(), !reason.isBlank());
            table.append(line(row[0], row[1], reason, tests));
        }
        System.out.printf(
                "# Rules and their tests%n%nMade by `FlowTable` from the test reports; do not edit. %d rules: %d are"
                        + " tried by a test, %d are documentation, planning or a command of their own, %d are open.%n%n"
                        + "| rule | what | tests | result |%n|---|---|---|---|%n%s",
                counts.rows(),
                counts.tried(),
                counts.explained(),
                counts.rows() - counts.tried() - counts.explained(),
                table);
    }

    private static String line(String row, String what, String reason, List<Result> tests) {
        if (tests.isEmpty()) {
            return "| %s | %s | %s | |%n".formatted(row, what, reason.isBlank() ? "none yet" : reason);
        }
        String names = String.join(
                "<br>",
                tests.stream()
                        .map(test -> "`" + test.test() + "` " + test.sentence())
                        .distinct()
                        .limit(6)
                        .toList());
        long failed =
                tests.stream().filter(test -> test.outcome().equals("failed")).count();
        long skipped =
                tests.stream().filter(test -> test.outcome().equals("skipped")).count();
        String result = failed > 0
                ? failed + " failed"
                : skipped == tests.size() ? "skipped" : "passed (" + (tests.size() - skipped) + ")";
        return "| %s | %s | %s | %s |%n".formatted(row, what, names, result);
    }

    private static Map<String, List<Result>> results() throws IOException {
        Map<String, List<Result>> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("."), 5)) {
            for (Path report : files.filter(file -> file.toString().contains("surefire-reports"))
                    .filter(file -> file.getFileName().toString().startsWith("TEST-"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                read(report, all);
            }
        }
        return all;
    }

    private static void read(Path report, Map<String, List<Result>> all) throws IOException {
        NodeList cases;
        try {
            cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("Not a test report: " + report, unreadable);
        }
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            Matcher numbers = NUMBERS.matcher(test.getAttribute("name"));
            if (numbers.find()) {
                String owner = test.getAttribute("classname");
                Result result = new Result(
                        owner.substring(owner.lastIndexOf('.') + 1),
                        sentence(test.getAttribute("name").substring(numbers.end())),
                        outcome(test));
                Matcher row = ROW.matcher(numbers.group());
                while (row.find()) {
                    all.computeIfAbsent(row.group(), key -> new ArrayList<>()).add(result);
                }
            }
        }
    }

    /** Without the number of a repetition, and without what would end a cell. */
    private static String sentence(String name) {
        return name.replaceAll("(\\[\\d+].*|\\(\\w+.*\\)(\\[\\d+])?)$", "")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .strip();
    }

    private static String outcome(Element test) {
        boolean failed = test.getElementsByTagName("failure").getLength() > 0
                || test.getElementsByTagName("error").getLength() > 0;
        return failed ? "failed" : test.getElementsByTagName("skipped").getLength() > 0 ? "skipped" : "passed";
    }
}
