package io.svyaz.bitrix.v3;

import java.util.Optional;

/**
 * An answer of REST v3 with what came along.
 *
 * @param value what the method returned
 * @param idempotencyKey what was sent to tell a repeated call from a new one; empty for reading calls
 * @param replayed whether the portal did nothing now and returned the stored answer of an earlier call with this key
 * @param <T> the type of the value
 */
public record V3Answer<T>(T value, Optional<String> idempotencyKey, boolean replayed) {}
