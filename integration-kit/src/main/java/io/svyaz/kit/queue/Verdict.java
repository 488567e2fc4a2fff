package io.svyaz.kit.queue;

import java.time.Instant;

/** What is to become of a job after a handler came back. {@code unsure}: the effect may have taken place. */
sealed interface Verdict {
    /** Its effect has taken place. */
    record Done() implements Verdict {}

    /** Another attempt. */
    record Retry(Instant at, JobErrorKind kind, String error, boolean unsure) implements Verdict {}

    /** The same attempt later; not later than {@code giveUpAt}. */
    record Postpone(Instant at, Instant giveUpAt, JobErrorKind kind, String error, boolean unsure) implements Verdict {}

    /** No further attempt. */
    record Fail(JobErrorKind kind, String error, boolean unsure) implements Verdict {}

    /** The same attempt by another worker, at once. */
    record Release(boolean unsure) implements Verdict {}
}
