package io.svyaz.recipes.touchpoints;

import java.util.List;

/**
 * A part of a history, ready to be shown.
 *
 * @param touchpoints the oldest first; texts are not escaped
 * @param number this page, from 1
 * @param pages how many there are, 1 for an empty history
 * @param total touchpoints on all pages
 */
public record TouchpointPage(List<Touchpoint> touchpoints, int number, int pages, int total) {

    /**
     * Takes a copy.
     *
     * @param touchpoints the oldest first; texts are not escaped
     * @param number this page, from 1
     * @param pages how many there are, 1 for an empty history
     * @param total touchpoints on all pages
     */
    public TouchpointPage {
        touchpoints = List.copyOf(touchpoints);
    }

    /**
     * Tells whether there is an earlier page.
     *
     * @return whether this is not the first
     */
    public boolean hasPrevious() {
        return number > 1;
    }

    /**
     * Tells whether there is a later page.
     *
     * @return whether this is not the last
     */
    public boolean hasNext() {
        return number < pages;
    }
}
