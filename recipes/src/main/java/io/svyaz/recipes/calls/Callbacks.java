package io.svyaz.recipes.calls;

/** Where lost calls become work for somebody. */
@FunctionalInterface
public interface Callbacks {

    /**
     * Asks somebody to call back, once for each call however often this is repeated.
     *
     * @param lost the call
     */
    void request(LostCall lost);
}
