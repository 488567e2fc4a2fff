package io.svyaz.bitrix.internal;

/** How many requests may be under way, so that their answers fit into the heap together. */
final class Backlog {
    /** Text of an answer, and the records made of it. */
    private static final int TIMES_ITS_TEXT = 5;

    private static final long LEAST_BYTES = 4L << 20;

    private final int most;
    private final long bytes;

    Backlog(int most, long heap) {
        this.most = most;
        this.bytes = Math.max(LEAST_BYTES, heap / 6);
    }

    /** With what answers have been like so far. */
    int most(Meter meter) {
        long ofRequest = meter.bytesPerCommand() * PagePlan.COMMANDS * TIMES_ITS_TEXT;
        return ofRequest == 0 ? most : (int) Math.max(1, Math.min(most, bytes / ofRequest));
    }
}
