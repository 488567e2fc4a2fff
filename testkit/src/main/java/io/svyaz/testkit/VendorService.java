package io.svyaz.testkit;

/** The vendor behind a {@link FakeServer}. Calls come from many threads. */
public interface VendorService {

    /**
     * Names what a request asks for, without executing it.
     *
     * @param request a request whose operation is still empty
     * @return the vendor's name of the operation, or an empty string
     */
    String operationOf(RecordedRequest request);

    /**
     * Executes a request.
     *
     * @param request what arrived
     * @return what the vendor answers
     */
    Answer execute(RecordedRequest request);
}
