package io.svyaz.recipes.events;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counters by name of event; names come from outside, so only so many are told apart. */
final class EventCounts {

    private static final int NAMES = 1000;
    private static final String OTHERS = "*";

    private final Map<String, LongAdder> handled = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> dropped = new ConcurrentHashMap<>();
    private final LongAdder malformed = new LongAdder();

    void handled(String name) {
        count(handled, name);
    }

    void dropped(String name) {
        count(dropped, name);
    }

    void malformed() {
        malformed.increment();
    }

    RouterCounts now() {
        return new RouterCounts(sums(handled), sums(dropped), malformed.sum());
    }

    private static void count(Map<String, LongAdder> counts, String name) {
        String key = name.toUpperCase(Locale.ROOT);
        String told = counts.containsKey(key) || counts.size() < NAMES ? key : OTHERS;
        counts.computeIfAbsent(told, first -> new LongAdder()).increment();
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counts) {
        var sums = new TreeMap<String, Long>();
        counts.forEach((name, count) -> sums.put(name, count.sum()));
        return sums;
    }
}
