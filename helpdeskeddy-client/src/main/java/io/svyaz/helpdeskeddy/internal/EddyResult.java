package io.svyaz.helpdeskeddy.internal;

import io.svyaz.helpdeskeddy.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds.
 *
 * @param data null when there is none
 * @param pagination where in a list; {@link Pagination#NONE} for anything else
 * @param notices what the vendor says besides
 * @param <T> the type of the data
 */
public record EddyResult<T>(@Nullable T data, Pagination pagination, List<Notice> notices) {}
