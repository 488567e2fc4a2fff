package io.svyaz.kit.ops;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt of a job.
 *
 * @param attempt its number, from 1
 * @param worker who ran it
 * @param startedAt when it began
 * @param finishedAt when it ended; empty while it runs, and for ever when its worker died
 * @param outcome what became of it, for example {@code DONE}
 * @param errorKind what kind of error, if it ended in one
 * @param error redacted and bounded
 */
public record AttemptRow(
        int attempt,
        String worker,
        Instant startedAt,
        Optional<Instant> finishedAt,
        String outcome,
        Optional<String> errorKind,
        Optional<String> error) {}
