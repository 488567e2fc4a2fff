package io.svyaz.examples.console;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.log.LogRow;
import io.svyaz.kit.log.RequestLogStore;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobErrorKind;
import io.svyaz.kit.queue.JobFailedException;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.kit.queue.JobPostponedException;
import io.svyaz.kit.queue.OnFailedHead;
import io.svyaz.kit.queue.SyncWorkerBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Flows of the demo: they call nobody, but leave the rows that calls would. The payload says what becomes of a job, and as
 * long as the other side is down, trouble comes true.
 */
final class DemoFlows {
    private static final JobPolicy IN_ORDER =
            JobPolicy.builder().onFailedHead(OnFailedHead.BLOCK).build();

    private final RequestLogStore log;
    private final Clock clock;
    private final boolean troubled;
    private final Set<Long> limited = ConcurrentHashMap.newKeySet();

    DemoFlows(RequestLogStore log, Clock clock, boolean troubled) {
        this.log = log;
        this.clock = clock;
        this.troubled = troubled;
    }

    SyncWorkerBuilder register(SyncWorkerBuilder worker) {
        return worker.handler("order.push", job -> call(job, "bitrix", "crm.deal.update"), IN_ORDER)
                .handler("lead.add", job -> call(job, "bitrix", "crm.lead.add"))
                .handler("contact.sync", job -> call(job, "bitrix", "crm.contact.update"))
                .handler("call.record", job -> call(job, "comagic", "get.calls_report"))
                .handler("webhook_ticket.updated", job -> call(job, "usedesk", "tickets.get"))
                .handler("sync.orders", job -> call(job, "bitrix", "crm.deal.list"))
                .handler("sync.contacts", job -> call(job, "bitrix", "crm.contact.list"));
    }

    private void call(JobContext job, String vendor, String method) {
        String trouble = troubled ? job.payload() : "";
        if (trouble.contains("\"refused\"")) {
            row(job, vendor, method, OptionalInt.of(400), "{\"error\":\"ERROR_CORE\"}", "ERROR_CORE");
            throw new JobFailedException("bitrix." + method
                    + ": ERROR_CORE: the field UF_CRM_ORDER_NUMBER of the deal is mandatory and was not filled in;"
                    + " fill it in the order and requeue the item.");
        }
        if (trouble.contains("\"denied\"")) {
            row(job, vendor, method, OptionalInt.of(401), "{\"error\":\"expired_token\"}", "expired_token");
            throw new JobFailedException(
                    JobErrorKind.AUTH,
                    vendor + "." + method + ": expired_token: renew the token in the settings.",
                    null);
        }
        if (trouble.contains("\"down\"") || (trouble.contains("\"shaky\"") && job.attempt() == 1)) {
            row(job, vendor, method, OptionalInt.of(503), "Service Unavailable", "HTTP 503");
            throw new UnavailableException(
                    ErrorDetails.of(vendor + "." + method, "HTTP 503 from the other side.", Execution.REFUSED), null);
        }
        if (trouble.contains("\"silent\"")) {
            row(job, vendor, method, OptionalInt.empty(), "", "read timed out after 30 s");
            throw new JobFailedException(
                    JobErrorKind.BUSINESS, vendor + "." + method + ": no answer; the record was not found.", null);
        }
        if (trouble.contains("\"limited\"") && limited.add(job.id())) {
            row(job, vendor, method, OptionalInt.of(429), "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}", "HTTP 429");
            throw new JobPostponedException(
                    clock.instant().plus(Duration.ofMinutes(10)), "The limit of requests is used up.");
        }
        row(job, vendor, method, OptionalInt.of(200), "{\"result\":true}", null);
    }

    private void row(
            JobContext job, String vendor, String method, OptionalInt status, String answer, @Nullable String error) {
        String endpoint = "https://" + vendor + ".example/rest/" + method + (method.contains("list") ? ".json" : "");
        log.log(new LogRow(
                vendor,
                vendor + "." + method,
                RequestLogStore.correlation(job.correlationId(), job.id()),
                job.attempt(),
                clock.instant(),
                "POST",
                endpoint,
                Map.of(),
                Optional.of(RequestLogStore.body(job.payload().getBytes(StandardCharsets.UTF_8), "application/json")),
                status,
                Map.of(),
                answer.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                RequestLogStore.body(answer.getBytes(StandardCharsets.UTF_8), "application/json")),
                status.isEmpty() ? Duration.ofSeconds(30) : Duration.ofMillis(80 + job.id() * 37 % 400),
                Optional.ofNullable(error)));
    }
}
