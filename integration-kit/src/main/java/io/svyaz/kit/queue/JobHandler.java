package io.svyaz.kit.queue;

import io.svyaz.core.error.ApiException;

/**
 * Does what jobs of one type ask for. Called by many threads at once, never twice at once for one order key.
 *
 * <p>A job may be handed over again after anything: a crash, a lost answer, a lost lease. Look before creating, most of
 * all when {@link JobContext#mayHaveHappened()} says so. No transaction is open while a handler runs.
 *
 * <p>What it throws decides what becomes of the job, see {@link JobErrorKind}: the clients' own exceptions are best let
 * through untouched.
 */
@FunctionalInterface
public interface JobHandler {
    /**
     * Does the work. Returning means that the job is done.
     *
     * @param job what to do
     * @throws ApiException from a client: a refused request fails the job, a limit postpones it, an outage tries it again
     * @throws JobPostponedException to be called again later, without costing an attempt
     * @throws JobFailedException to fail at once
     * @throws Exception anything else is tried again as often as the policy says
     */
    void handle(JobContext job) throws Exception;
}
