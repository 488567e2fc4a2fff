package io.svyaz.bitrix.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What a run over many records has cost so far. Thread-safe. */
final class Meter {
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong waitedNanos = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();

    void sent() {
        requests.incrementAndGet();
    }

    void waited(Duration pause) {
        waitedNanos.addAndGet(pause.toNanos());
    }

    void received(int size, int ofCommands) {
        bytes.addAndGet(size);
        commands.addAndGet(ofCommands);
    }

    long requests() {
        return requests.get();
    }

    Duration waited() {
        return Duration.ofNanos(waitedNanos.get());
    }

    /** Of one command's part of an answer, on average; 0 before the first answer. */
    long bytesPerCommand() {
        long answered = commands.get();
        return answered == 0 ? 0 : bytes.get() / answered;
    }
}
