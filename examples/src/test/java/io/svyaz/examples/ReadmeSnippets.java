package io.svyaz.examples;

import static java.time.Duration.ofSeconds;

import io.svyaz.bitrix.Batch;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.Outcome;
import io.svyaz.bitrix.Pending;
import io.svyaz.bitrix.crm.ContactFields;
import io.svyaz.bitrix.crm.Deal;
import io.svyaz.bitrix.crm.DealFields;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.calls.EmployeeCall;
import io.svyaz.comagic.calls.StartedCall;
import io.svyaz.comagic.reports.CallSession;
import io.svyaz.comagic.reports.ReportQuery;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.recipes.orders.OrderPush;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java of the README, compiled. Each region between two marks is one block there, word for word. */
@SuppressWarnings("unused")
abstract class ReadmeSnippets {
    private BitrixClient bitrix;

    BitrixClient configure() {
        // readme: configure
        BitrixClient bitrix = BitrixClient.builder()
                .webhookUrl(System.getenv("BITRIX_WEBHOOK_URL"))
                .application("shop", "2.3")
                .timeouts(t -> t.connect(ofSeconds(5)).read(ofSeconds(30)))
                .deadline(ofSeconds(60))
                .build();
        // end
        return bitrix;
    }

    void call() {
        // readme: call
        Lead lead = bitrix.leads().get(42).execute();
        long id = bitrix.leads()
                .add(LeadFields.create().title("Kitchen").phone("+79260000000", "WORK"))
                .execute();

        try (Stream<Lead> open =
                bitrix.leads().list(q -> q.select("ID", "TITLE").where("=STATUS_ID", "NEW")).stream()) {
            open.limit(500).forEach(each -> System.out.println(each.title().orElse("")));
        }
        Map<?, ?> profile = bitrix.call("profile", Map.of(), Map.class).execute();
        // end
    }

    void many(ContactFields person, DealFields order, List<DealFields> orders) {
        // readme: many at once
        Batch batch = bitrix.batch(); // up to 50 commands in one request
        Pending<Long> contact = batch.add(bitrix.contacts().add(person));
        Pending<Long> deal = batch.add(bitrix.deals().add(order.set("CONTACT_ID", contact.ref())));
        batch.execute();
        long dealId = deal.get();

        try (Stream<Deal> all = bitrix.deals().list(q -> q.select("TITLE", "STAGE_ID")).stream()) {
            all.forEach(
                    this::mirror); // by windows of ids, in parallel: nothing lost or doubled while deals come and go
        }
        List<Outcome<Long>> made = bitrix.bulk(
                        orders.stream().map(o -> bitrix.deals().add(o)).toList())
                .execute(); // DONE, NOT_DONE or UNKNOWN for each
        // end
    }

    void calls(ComagicClient comagic, Instant from, Instant till) {
        // readme: CoMagic
        StartedCall call = comagic.calls()
                .startEmployeeCall(EmployeeCall.builder()
                        .virtualPhoneNumber("74950000000")
                        .contact("79260000000")
                        .employee(42)
                        .employeeFirst()
                        .build())
                .execute(); // rings once, whatever happens to the answer

        try (Stream<CallSession> year =
                comagic.reports().calls(ReportQuery.between(from, till, ZoneId.of("Europe/Moscow"))).stream()) {
            year.forEach(this::count);
        }
        // end
    }

    void handle(LeadFields fields) {
        // readme: handle the error
        try {
            bitrix.leads().add(fields).with(c -> c.deadline(ofSeconds(10))).execute();
        } catch (RateLimitedException full) {
            later(full.freeAt());
        } catch (CredentialsException denied) {
            tellTheAdministrator(denied.getMessage());
        } catch (UnavailableException failed) {
            if (failed.execution() == Execution.UNKNOWN) {
                lookWhetherItIsThere(fields); // it may have been carried out: never send it again blindly
            }
        } catch (ApiException other) {
            report(other.operation(), other.vendorCode(), other.correlationId());
        }
        // end
    }

    void verify(byte[] rawBody, Map<String, List<String>> headers, WebhookSecret current, WebhookSecret next) {
        // readme: verify a webhook
        HmacVerifier verifier = HmacVerifier.comagic(current, next); // both count while the secret changes
        try {
            VerifiedWebhook webhook = verifier.verify(rawBody, headers);
            store(webhook.body());
        } catch (WebhookRefusedException refused) {
            answer(403, refused.reason());
        }
        // end
    }

    void retry() {
        // readme: plug a RetryPolicy
        RetryPolicy patient = attempt -> attempt.number() < 5
                ? Optional.of(attempt.failure().retryAfter().orElse(Duration.ofSeconds(2L * attempt.number())))
                : Optional.empty();
        Lead lead = bitrix.leads().get(42).with(c -> c.retry(patient)).execute();
        // end
    }

    void log() {
        // readme: plug a RequestLogger
        RequestLogger table = row -> insert(row.time(), row.operation(), row.status(), row.duration(), row.error());
        RequestLogger both = RequestLogger.composite(RequestLogger.slf4j(), table.withDetail(LogDetail.FULL));
        BitrixClient logged = BitrixClient.builder()
                .webhookUrl(System.getenv("BITRIX_WEBHOOK_URL"))
                .logger(both)
                .build();
        // end
    }

    void durable(Connection connection, OrderPush orders, Object order) throws SQLException {
        // readme: durable
        Store store = Store.h2File(Path.of("/var/lib/shop/kit")); // or Store.builder(dataSource) on PostgreSQL
        SyncQueue queue = SyncQueue.in(store);
        SyncWorker worker = SyncWorker.builder(store)
                .handler(
                        "order.push",
                        job -> orders.onOrderSaved(job.payload(OrderSaved.class).id()))
                .build();
        worker.start();

        save(connection, order); // the host's own transaction
        queue.enqueue(
                connection,
                Job.builder("order.push")
                        .orderKey("order:42")
                        .payload("{\"id\":\"42\"}")
                        .coalesce()
                        .build());
        connection.commit(); // the job is there if, and only if, the order is
        // end
    }

    void inbox(Store store, WebhookSecret secret, String method, Map<String, List<String>> headers, byte[] rawBody) {
        // readme: inbox
        WebhookInbox inbox = WebhookInbox.usedesk(store, "usedesk", secret).build();
        WebhookResponse answer = inbox.handle(WebhookRequest.of(method, headers, rawBody)); // stored, then 200
        // end
    }

    record OrderSaved(String id) {}

    abstract void save(Connection connection, Object order) throws SQLException;

    abstract void mirror(Deal deal);

    abstract void count(CallSession call);

    abstract void later(Object when);

    abstract void tellTheAdministrator(Object what);

    abstract void lookWhetherItIsThere(LeadFields fields);

    abstract void report(Object... what);

    abstract void store(byte[] body);

    abstract void answer(int status, Object reason);

    abstract void insert(Object... columns);

    abstract WebhookRequest request(LogRow row);
}
