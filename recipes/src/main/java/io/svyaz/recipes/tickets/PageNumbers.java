package io.svyaz.recipes.tickets;

import java.util.regex.Pattern;

/** Page numbers as people type them into addresses. */
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\+?0*(\\d{1,18})");
    private static final Pattern HUGE = Pattern.compile("\\+?\\d+");

    private PageNumbers() {}

    /** Below 1, or no number: 1. Too large for a number: the largest, which is beyond the last page of anybody. */
    static int of(String typed) {
        String plain = typed.strip();
        var number = NUMBER.matcher(plain);
        if (number.matches()) {
            return of((int) Math.min(Integer.MAX_VALUE, Long.parseLong(number.group(1))));
        }
        return HUGE.matcher(plain).matches() ? Integer.MAX_VALUE : 1;
    }

    static int of(int number) {
        return Math.max(1, number);
    }
}
