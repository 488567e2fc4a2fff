package io.svyaz.examples.console;

import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.idmap.IdRegistry;
import io.svyaz.kit.inbox.InboxFact;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.log.RequestLogStore;
import io.svyaz.kit.ops.Actor;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.testkit.FakeClock;
import io.svyaz.webhook.TokenVerifier;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Fills a store with a day of work, by doing that work with a clock of its own. The same every time. */
final class DemoHistory {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int DAY = 48;
    private static final String TOKEN = "demo-token-of-the-helpdesk";

    private final int steps;
    private final FakeClock clock;
    private final Store store;
    private final SyncQueue queue;
    private final RequestLogStore log;
    private final SyncWorker worker;
    private final WebhookInbox inbox;
    private final IdRegistry ids;

    DemoHistory(Store now, Instant end, int steps) {
        this.steps = steps;
        this.clock = new FakeClock(end.minus(STEP.multipliedBy(steps)));
        this.store = Store.builder(now.dataSource()).clock(clock).build();
        this.queue = SyncQueue.in(store);
        this.log = RequestLogStore.in(store);
        this.worker = new DemoFlows(log, clock, true)
                .register(SyncWorker.builder(store).name("node-1"))
                .build();
        this.inbox = WebhookInbox.builder(store, "usedesk")
                .verifier(TokenVerifier.header("X-Token", WebhookSecret.of(TOKEN)))
                .orderKey(InboxFact.member("ticket"))
                .build();
        this.ids = IdMap.in(store);
    }

    void run() {
        for (int i = DAY - steps; i < DAY; i++) {
            step(i);
            worker.runOnce();
            clock.advance(STEP);
        }
        last();
        worker.runOnce();
        log.writeWaiting();
        waiting();
    }

    private void step(int i) {
        int busy = 1 + (i > 16 && i < 38 ? 2 : 0) + i % 3;
        for (int n = 0; n < busy; n++) {
            int number = 1000 + i * 10 + n;
            add(number % 2 == 0 ? "lead.add" : "contact.sync", "contact:" + number, number, trouble(i, n));
            if (n == 1) {
                ids.link(new IdKind("bitrix", "contact"), "user-" + number, String.valueOf(70_000 + number));
            }
        }
        if (i % 2 == 0) {
            add("call.record", "call:" + i, i, i % 12 == 10 ? "limited" : "none");
        }
        if (i % 3 == 0) {
            webhook(
                    "{\"event\":\"ticket.updated\",\"ticket\":\"" + (500 + i) + "\",\"phone\":\"+7 495 000-00-00\"}",
                    TOKEN);
        }
    }

    /** An hour in which the other side was down, and a shaky moment now and then. */
    private static String trouble(int i, int n) {
        if (i >= 30 && i < 32) {
            return "shaky";
        }
        return i % 9 == 5 && n == 0 ? "shaky" : "none";
    }

    /** What an administrator should find. */
    private void last() {
        add("order.push", "order:10428", 10_428, "refused");
        clock.advance(Duration.ofSeconds(20));
        add("order.push", "order:10428", 10_428, "none");
        add("order.push", "order:10428", 10_428, "none");
        add("lead.add", "contact:9001", 9001, "denied");
        add(
                "contact.sync",
                "contact:9002:a-key-that-is-much-longer-than-any-column-would-like-it-to-be",
                9002,
                "silent");
        clock.advance(Duration.ofSeconds(20));
        webhook("{\"event\":\"ticket.updated\",\"ticket\":\"611\",\"token\":\"must-not-be-seen\"}", TOKEN);
        webhook("{\"event\":\"ticket.updated\",\"ticket\":\"611\",\"token\":\"must-not-be-seen\"}", TOKEN);
        webhook("this is not JSON", TOKEN);
        for (int i = 0; i < 7; i++) {
            webhook("{}", "an old secret");
        }
        webhook("{}", "");
    }

    private void waiting() {
        add("call.record", "call:next", 77, "none");
        long cancelled = add("lead.add", "contact:9003", 9003, "none");
        Ops.in(store).cancel(Actor.of("maria"), cancelled);
        queue.enqueue(Job.builder("contact.sync")
                .orderKey("contact:9004")
                .payload("{\"contact\":9004,\"trouble\":\"none\"}")
                .delay(Duration.ofHours(2))
                .build());
        Ops.in(store).pause(Actor.of("maria"), "call.record");
    }

    private long add(String type, String key, int number, String trouble) {
        return queue.enqueue(Job.builder(type)
                        .orderKey(key)
                        .direction(type.startsWith("call") ? Direction.INBOUND : Direction.OUTBOUND)
                        .payload("{\"number\":" + number
                                + ",\"name\":\"Иван Петров\",\"api_token\":\"must-not-be-seen\"," + "\"trouble\":\""
                                + trouble + "\"}")
                        .correlationId("demo-" + type + "-" + number + "-"
                                + clock.instant().getEpochSecond())
                        .build())
                .id();
    }

    private void webhook(String body, String token) {
        Map<String, List<String>> headers = token.isEmpty()
                ? Map.of("Content-Type", List.of("application/json"))
                : Map.of("Content-Type", List.of("application/json"), "X-Token", List.of(token));
        inbox.handle(WebhookRequest.of("POST", headers, body.getBytes(StandardCharsets.UTF_8)));
    }
}
