package io.svyaz.webhook;

/** Which HTTP status answers which reason. */
record RefusalStatuses(int refused, int replayed) {
    int of(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> 413;
            case UNAVAILABLE -> 503;
            case REPLAYED -> replayed;
            case MISSING, MALFORMED, NOT_ALLOWED, MISMATCH, STALE, FUTURE -> refused;
        };
    }
}
