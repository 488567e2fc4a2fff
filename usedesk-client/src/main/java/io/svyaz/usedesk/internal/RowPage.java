package io.svyaz.usedesk.internal;

import java.util.List;
import java.util.OptionalLong;

/**
 * Rows and what the vendor says beside them.
 *
 * @param rows in the vendor's order
 * @param total how many there are in all, where it says so
 * @param lastPage number of the last page, where it says so
 * @param <T> the type of a row
 */
public record RowPage<T>(List<T> rows, OptionalLong total, OptionalLong lastPage) {}
