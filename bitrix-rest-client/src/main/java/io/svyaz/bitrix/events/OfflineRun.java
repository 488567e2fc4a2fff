package io.svyaz.bitrix.events;

/**
 * What came of working the offline queue off.
 *
 * @param handled rows that were handled and cleared
 * @param failed rows that were marked as failed
 */
public record OfflineRun(int handled, int failed) {
    OfflineRun and(OfflineRun other) {
        return new OfflineRun(handled + other.handled, failed + other.failed);
    }
}
