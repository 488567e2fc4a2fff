package io.svyaz.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an example says of itself, and whether it is so. */
final class Checks {
    private final Map<String, Boolean> checks = new LinkedHashMap<>();

    void check(String what, boolean holds) {
        checks.put(what, holds);
    }

    boolean allHold() {
        return !checks.isEmpty() && checks.values().stream().allMatch(held -> held);
    }

    void print(PrintStream out) {
        List<String> broken = new ArrayList<>();
        checks.forEach((what, held) -> {
            if (!held) {
                broken.add(what);
            }
        });
        out.println(
                broken.isEmpty()
                        ? "All " + checks.size() + " checks hold."
                        : "Does not hold: " + String.join("; ", broken) + ".");
    }
}
