package io.svyaz.recipes.touchpoints;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All visits of one visitor, the oldest first; each visit once. Immutable.
 *
 * <p>Texts are as they came from the visitor's browser: whoever shows them escapes them for the place they are shown in.
 */
public final class TouchpointHistory {
    private static final Comparator<Touchpoint> BY_TIME =
            Comparator.comparing(Touchpoint::at).thenComparing(Touchpoint::visitId);

    private final List<Touchpoint> chain;

    private TouchpointHistory(List<Touchpoint> chain) {
        this.chain = chain;
    }

    /**
     * Sorts visits by time and drops those that are named twice.
     *
     * @param visits in any order
     * @return the history
     */
    public static TouchpointHistory of(Collection<Touchpoint> visits) {
        var sorted = new TreeSet<>(BY_TIME);
        sorted.addAll(visits);
        return new TouchpointHistory(List.copyOf(sorted));
    }

    /**
     * The visit that began it all.
     *
     * @return empty when there is none
     */
    public Optional<Touchpoint> first() {
        return chain.stream().findFirst();
    }

    /**
     * The latest visit.
     *
     * @return empty when there is none
     */
    public Optional<Touchpoint> last() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /**
     * All visits, the oldest first.
     *
     * @return unmodifiable
     */
    public List<Touchpoint> chain() {
        return chain;
    }

    /**
     * The way to the conversion in words, for example {@code google > yandex > direct}; repeated words are kept.
     *
     * @return empty text when there is no visit
     */
    public String path() {
        return chain.stream().map(Touchpoint::label).collect(Collectors.joining(" > "));
    }

    /**
     * A part of the history as a card shows it.
     *
     * @param number the wanted page, from 1; others give the nearest one there is
     * @param size touchpoints on a page
     * @return the page, the oldest first; empty when the history is
     * @throws IllegalArgumentException if the size is not positive
     */
    public TouchpointPage page(int number, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size: a page holds one touchpoint at least, but got " + size + ".");
        }
        int pages = chain.isEmpty() ? 1 : (chain.size() - 1) / size + 1;
        int shown = Math.min(Math.max(number, 1), pages);
        int from = (shown - 1) * size;
        int till = (int) Math.min((long) from + size, chain.size());
        return new TouchpointPage(chain.subList(from, till), shown, pages, chain.size());
    }
}
