package io.svyaz.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a listing.
 *
 * @param items in the vendor's order, never null
 * @param total how many there are in all, where the vendor counts
 * @param next the cursor of the page after this one; empty on the last
 * @param <T> the type of an item
 */
public record Page<T>(List<T> items, OptionalLong total, Optional<String> next) {
    /**
     * Keeps its own copy of the items.
     *
     * @param items in the vendor's order, never null
     * @param total how many there are in all, where the vendor counts
     * @param next the cursor of the page after this one; empty on the last
     */
    public Page {
        items = List.copyOf(items);
    }
}
