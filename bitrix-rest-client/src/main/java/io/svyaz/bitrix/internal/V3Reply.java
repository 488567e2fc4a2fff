package io.svyaz.bitrix.internal;

/**
 * What REST v3 answered.
 *
 * @param result what the method returned
 * @param replayed whether it is the stored answer of an earlier sending
 * @param <T> the type of the result
 */
public record V3Reply<T>(T result, boolean replayed) {}
