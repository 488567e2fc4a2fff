package io.svyaz.core.internal;

import java.io.IOException;

/**
 * Turns a whole answer, whatever its status, into a value or an {@link io.svyaz.core.error.ApiException}.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface AnswerDecoder<T> {
    /**
     * Decodes.
     *
     * @param answer what came back
     * @return the value
     * @throws IOException when the body is not the JSON it should be; becomes the right failure in the engine
     */
    T decode(Answer answer) throws IOException;
}
