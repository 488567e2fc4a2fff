package io.svyaz.comagic.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Request ids: {@code cm_}, a part that differs between clients, and a number that grows. */
final class RpcIds {
    private final String prefix =
            "cm_" + Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE) + ".";
    private final AtomicLong last = new AtomicLong();

    String next() {
        return prefix + last.incrementAndGet();
    }
}
