package io.svyaz.core;

import java.time.Duration;
import java.util.Objects;

/**
 * How long one HTTP exchange may take. Immutable: each method returns a changed copy.
 *
 * <p>These bound one attempt; {@link CallOptions#deadline(Duration)} bounds the whole call with its waits and retries.
 *
 * @param connect to open the connection, TLS included
 * @param read between two reads from the socket
 * @param wholeCall from the start of the attempt to the last byte of the answer
 */
public record Timeouts(Duration connect, Duration read, Duration wholeCall) {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /**
     * Checks that each is at least one millisecond.
     *
     * @param connect to open the connection, TLS included
     * @param read between two reads from the socket
     * @param wholeCall from the start of the attempt to the last byte of the answer
     */
    public Timeouts {
        atLeastOneMillisecond("connect", connect);
        atLeastOneMillisecond("read", read);
        atLeastOneMillisecond("wholeCall", wholeCall);
    }

    /**
     * 5 s to connect, 30 s between reads, 60 s in all: Bitrix24 itself cuts a request at 60 s.
     *
     * @return the defaults
     */
    public static Timeouts defaults() {
        return new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    /**
     * Changes the time to connect.
     *
     * @param connect at least one millisecond
     * @return a changed copy
     */
    public Timeouts connect(Duration connect) {
        return new Timeouts(connect, read, wholeCall);
    }

    /**
     * Changes the time between two reads.
     *
     * @param read at least one millisecond
     * @return a changed copy
     */
    public Timeouts read(Duration read) {
        return new Timeouts(connect, read, wholeCall);
    }

    /**
     * Changes the time of one whole attempt.
     *
     * @param wholeCall at least one millisecond
     * @return a changed copy
     */
    public Timeouts wholeCall(Duration wholeCall) {
        return new Timeouts(connect, read, wholeCall);
    }

    private static void atLeastOneMillisecond(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The " + name + " timeout must be between 1 millisecond and 24 days, but is " + value + ".");
        }
    }
}
