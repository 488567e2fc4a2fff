package io.svyaz.bitrix.internal;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What Bitrix24 wraps around a result.
 *
 * @param result what the method returned; null where it returned nothing
 * @param total how many records match, where the method counts
 * @param next the {@code start} of the next page; empty on the last
 * @param time what the call cost
 * @param <T> the type of the result
 */
public record Envelope<T>(@Nullable T result, OptionalLong total, OptionalLong next, CallTime time) {}
