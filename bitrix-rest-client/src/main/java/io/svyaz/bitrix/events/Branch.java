package io.svyaz.bitrix.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One object of a body while it is read. PHP's view: a list is an object with the keys 0, 1, .. */
final class Branch {
    private static final int LONGEST_INDEX = 9;

    private final Map<String, Object> children = new LinkedHashMap<>();
    private long nextIndex;

    /** The name itself, or the next free index for an empty one. */
    String key(String step) {
        String key = step.isEmpty() ? Long.toString(nextIndex) : step;
        if (isIndex(key)) {
            nextIndex = Math.max(nextIndex, Long.parseLong(key) + 1);
        }
        return key;
    }

    /** A value in its place is replaced: the last word counts, as in PHP. */
    Branch child(String key) {
        if (children.get(key) instanceof Branch known) {
            return known;
        }
        Branch made = new Branch();
        children.put(key, made);
        return made;
    }

    void put(String key, Object value) {
        children.put(key, value);
    }

    void remove(String key) {
        children.remove(key);
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    /** Recursive, but no deeper than {@link EventLimits#depth}. */
    Map<String, Object> frozen() {
        Map<String, Object> copy = new LinkedHashMap<>();
        children.forEach((key, value) -> copy.put(key, value instanceof Branch branch ? branch.frozen() : value));
        return Collections.unmodifiableMap(copy);
    }

    private static boolean isIndex(String key) {
        if (key.isEmpty() || key.length() > LONGEST_INDEX || (key.length() > 1 && key.charAt(0) == '0')) {
            return false;
        }
        return key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
