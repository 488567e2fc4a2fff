package io.svyaz.kit.ops;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A part of a list, newest first.
 *
 * @param <T> what a row is
 * @param rows the rows
 * @param next where the list goes on; empty at its end
 */
public record Page<T>(List<T> rows, Optional<PageAt> next) {
    /**
     * Checks and copies what it is made of.
     *
     * @param rows the rows
     * @param next where the list goes on; empty at its end
     */
    public Page {
        rows = List.copyOf(rows);
    }

    /** From one row more than was asked for, which tells whether there is a next page. */
    static <T> Page<T> of(List<T> found, PageAt at, ToLongFunction<T> id) {
        if (found.size() <= at.size()) {
            return new Page<>(found, Optional.empty());
        }
        List<T> rows = found.subList(0, at.size());
        return new Page<>(rows, Optional.of(at.before(id.applyAsLong(rows.get(rows.size() - 1)))));
    }
}
