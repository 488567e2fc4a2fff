package io.svyaz.kit.ops;

import java.util.Optional;

/**
 * Which part of a list, newest first: the rows older than a known one, so that page 1,000 costs what the first one does.
 *
 * @param before the id of the last row seen; empty for the first page
 * @param size how many rows, 1 to 500
 */
public record PageAt(Optional<Long> before, int size) {
    private static final int MOST = 500;

    /**
     * Checks and copies what it is made of.
     *
     * @param before the id of the last row seen; empty for the first page
     * @param size how many rows, 1 to 500
     */
    public PageAt {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("PageAt: size goes from 1 to " + MOST + ".");
        }
    }

    /**
     * The newest rows.
     *
     * @param size how many, 1 to 500
     * @return the first page
     */
    public static PageAt first(int size) {
        return new PageAt(Optional.empty(), size);
    }

    /**
     * The rows after a known one.
     *
     * @param id the last row seen
     * @return the page that follows it
     */
    public PageAt before(long id) {
        return new PageAt(Optional.of(id), size);
    }
}
