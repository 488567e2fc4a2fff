package io.svyaz.kit.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor's queue that hands out fifty at a time and keeps what is not confirmed. */
final class ScriptedFeed implements EventFeed {
    boolean crashBeforeConfirm;
    private final Map<String, InboxEvent> waiting = new LinkedHashMap<>();

    ScriptedFeed(int events) {
        for (int i = 0; i < events; i++) {
            waiting.put("id" + i, InboxEvent.of("ONCRMDEALUPDATE", "id" + i, "{\"ID\":" + i + "}"));
        }
    }

    int left() {
        return waiting.size();
    }

    @Override
    public Batch next() {
        return new Batch("process", waiting.values().stream().limit(50).toList());
    }

    @Override
    public void confirm(String processId, List<String> eventIds) {
        if (crashBeforeConfirm) {
            throw new IllegalStateException("crash");
        }
        eventIds.forEach(waiting::remove);
    }

    @Override
    public void markFailed(String processId, List<String> eventIds) {
        eventIds.forEach(waiting::remove);
    }
}
