package io.svyaz.comagic.internal;

import org.jspecify.annotations.Nullable;

/**
 * A JSON-RPC result without its wrapping.
 *
 * @param data what the method returned
 * @param metadata what came beside it
 * @param <T> the type of the data
 */
public record RpcResult<T>(@Nullable T data, RpcMetadata metadata) {}
