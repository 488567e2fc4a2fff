package io.svyaz.benchmarks;

/**
 * The vendor's leaky bucket: a request adds one, so many leak out in a second, and what does not fit is refused. It
 * begins to leak with the first request.
 */
final class BulkBucket {
    private final long capacity;
    private final double perSecond;
    private double level;
    private long at;

    BulkBucket(long capacity, double perSecond, boolean full) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.level = full ? capacity : 0;
    }

    synchronized boolean admit() {
        if (capacity == 0) {
            return true;
        }
        long now = System.nanoTime();
        at = at == 0 ? now : at;
        level = Math.max(0, level - (now - at) / 1e9 * perSecond);
        at = now;
        if (level + 1 > capacity) {
            return false;
        }
        level++;
        return true;
    }
}
