package io.svyaz.core.internal.wire;

/** A request body that is not JSON and brings its own content type. */
public interface WireBody {
    /**
     * Value of the Content-Type header; replaces the contract's.
     *
     * @return with its parameters
     */
    String contentType();

    /**
     * The body itself, the same for every attempt.
     *
     * @return not to be changed
     */
    byte[] bytes();
}
