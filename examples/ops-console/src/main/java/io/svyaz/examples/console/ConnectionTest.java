package io.svyaz.examples.console;

/** Tries whether a vendor can be reached with the saved settings; reads only. */
@FunctionalInterface
public interface ConnectionTest {
    /**
     * Makes one harmless request.
     *
     * @return whom it reached, in a few words without secrets, for example the name of the portal's user
     * @throws Exception when it did not work; the message of an {@link io.svyaz.core.error.ApiException} is shown, of any
     *     other exception the class only
     */
    String run() throws Exception;
}
