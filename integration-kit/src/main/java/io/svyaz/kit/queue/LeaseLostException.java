package io.svyaz.kit.queue;

/** The handler has no right to its job any more: stop without another effect. The queue takes care of the job. */
public final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLostException(long id) {
        super("job " + id + ": the lease is lost or the job is cancelled; stop without another effect.");
    }
}
