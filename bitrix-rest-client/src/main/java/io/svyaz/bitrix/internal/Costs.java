package io.svyaz.bitrix.internal;

import io.svyaz.core.limit.RateLimiter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the commands of a portal cost, as its answers tell, and how many of them one request should carry. */
final class Costs {
    /** A request should not keep the portal busy for longer, if there are places for more requests. */
    private static final double SECONDS_A_REQUEST = 0.4;

    /** Before anything is known: a write runs CRM handlers and is not cheap. */
    private static final double USUAL_SECONDS = 0.02;

    private static final int FEWEST = 5;
    private static final double NEWS = 0.3;

    private final RateLimiter limiter;
    private final Map<String, Double> seconds = new ConcurrentHashMap<>();

    Costs(RateLimiter limiter) {
        this.limiter = limiter;
    }

    void learn(String operation, double duration) {
        if (duration > 0) {
            seconds.merge(operation, duration, (known, now) -> known + NEWS * (now - known));
        }
    }

    int perRequest(String operation, int left, int parallel) {
        int fewestRequests = (left + PagePlan.COMMANDS - 1) / PagePlan.COMMANDS;
        long places = Math.min(parallel, limiter.free());
        if (places <= fewestRequests) {
            return PagePlan.COMMANDS;
        }
        double cost = seconds.getOrDefault(operation, USUAL_SECONDS);
        double wanted = Math.max(FEWEST, Math.min(PagePlan.COMMANDS, SECONDS_A_REQUEST / cost));
        long requests = Math.max(fewestRequests, Math.min(places, (long) Math.ceil(left / wanted)));
        return (int) Math.min(PagePlan.COMMANDS, (left + requests - 1) / requests);
    }
}
