package io.svyaz.usedesk.internal;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Several numbers in one parameter. */
public final class Numbers {
    private Numbers() {}

    /**
     * With commas between.
     *
     * @param ids perhaps one
     * @return for example {@code 1,8}
     */
    public static String joined(long... ids) {
        return joined(",", ids);
    }

    /**
     * With something between.
     *
     * @param between for example a comma and a blank
     * @param ids perhaps one
     * @return for example {@code 1, 8}
     */
    public static String joined(String between, long... ids) {
        return LongStream.of(ids).mapToObj(Long::toString).collect(Collectors.joining(between));
    }
}
