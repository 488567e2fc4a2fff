package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.BitrixClientBuilder;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.ComagicClientBuilder;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.CallOptions;
import io.svyaz.kit.Store;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxFact;
import io.svyaz.kit.inbox.InboxMessage;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.log.RequestLogStore;
import io.svyaz.kit.ops.NamedSync;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobErrorKind;
import io.svyaz.kit.queue.JobFailedException;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.settings.LiveValue;
import io.svyaz.kit.settings.SecretCipher;
import io.svyaz.kit.settings.SettingDefinition;
import io.svyaz.kit.settings.Settings;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A host around the kit: settings, request log, inbox, queue and operations, and two small syncs. */
final class HostDesk {
    static final SettingDefinition PORTAL_URL = SettingDefinition.secret("bitrix", "webhook_url");
    static final SettingDefinition API_URL =
            SettingDefinition.address("comagic", "api_url").allowHttp();
    static final SettingDefinition API_KEY = SettingDefinition.secret("comagic", "api_key");
    static final SettingDefinition HOOK_SECRET =
            SettingDefinition.secret("shop", "webhook_secret").overlap(Duration.ofDays(1));
    static final String EMPLOYEES = "employees";
    static final String NOTHING = "nothing";
    private static final Pattern ORDER_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]{1,100})\"");
    private static final String PUSH = "lead.push";
    private static final String ORIGIN = "shop";
    private static final IdKind LEAD = new IdKind("bitrix24", "lead-of-order");

    private final Store store;
    private final Settings settings;
    private final RequestLogStore log;
    private final IdMap ids;
    private final UnaryOperator<BitrixClientBuilder> bitrixExtras;
    private final UnaryOperator<ComagicClientBuilder> comagicExtras;
    private final AtomicInteger employeeRuns = new AtomicInteger();
    private final AtomicInteger employees = new AtomicInteger();
    private @Nullable Open open;

    /** What needs the settings. */
    private record Open(
            LiveValue<BitrixClient> bitrix,
            LiveValue<ComagicClient> comagic,
            LiveValue<WebhookInbox> inbox,
            SyncWorker worker,
            Ops ops) {}

    /** An order of the shop. */
    record Order(String id) {}

    HostDesk(
            Store store,
            SecretCipher cipher,
            UnaryOperator<BitrixClientBuilder> bitrixExtras,
            UnaryOperator<ComagicClientBuilder> comagicExtras) {
        this.store = store;
        this.settings = Settings.open(store, cipher, List.of(PORTAL_URL, API_URL, API_KEY, HOOK_SECRET));
        this.log = RequestLogStore.in(store);
        this.ids = IdMap.in(store);
        this.bitrixExtras = bitrixExtras;
        this.comagicExtras = comagicExtras;
    }

    /** Makes clients, inbox and worker, once the settings are there. */
    void open() {
        NamedSync sync = NamedSync.of(EMPLOYEES, Job.builder("employees.read"));
        open = new Open(
                settings.live(this::bitrix, PORTAL_URL),
                settings.live(this::comagic, API_URL, API_KEY),
                settings.live(this::inbox, HOOK_SECRET),
                SyncWorker.builder(store)
                        .name("host")
                        .policy(JobPolicy.builder().maxAttempts(6).jitter(0).build())
                        .handler(PUSH, job -> push(job, job.payload(Order.class)))
                        .handler(Inbox.JOB_PREFIX + "order_created", this::created)
                        .handler("employees.read", this::readEmployees)
                        .handler(NOTHING, job -> {})
                        .build(),
                Ops.builder(store).sync(sync).build());
    }

    static Job push(String order) {
        return Job.builder(PUSH)
                .orderKey(order)
                .payload("{\"id\":\"" + order + "\"}")
                .build();
    }

    private BitrixClient bitrix(Settings now) {
        return bitrixExtras
                .apply(BitrixClient.builder()
                        .webhookUrl(now.secret(PORTAL_URL).orElseThrow().reveal())
                        .logger(log))
                .build();
    }

    private ComagicClient comagic(Settings now) {
        return comagicExtras
                .apply(ComagicClient.builder()
                        .dataApiUrl(now.address(API_URL).orElseThrow().toString())
                        .apiToken(now.secret(API_KEY).orElseThrow())
                        .logger(log))
                .build();
    }

    private WebhookInbox inbox(Settings now) {
        return WebhookInbox.builder(store, "shop")
                .verifier(HmacVerifier.xSignature(now.secrets(HOOK_SECRET).stream()
                        .map(secret -> WebhookSecret.of(secret.reveal()))
                        .toArray(WebhookSecret[]::new)))
                .orderKey(InboxFact.member("id"))
                .build();
    }

    /** The webhook names the order; pushing it is a job of its own kind, like that of an order from the host's own code. */
    private void created(JobContext job) {
        InboxMessage message = Inbox.in(store).messageOf(job.payload()).orElseThrow();
        Matcher id = ORDER_ID.matcher(new String(message.body(), StandardCharsets.UTF_8));
        if (!id.find()) {
            throw new JobFailedException(JobErrorKind.UNREADABLE, "The webhook names no order; send its id.", null);
        }
        job.enqueue(push(id.group(1)));
    }

    /** Looks before it makes: by the id map, and by the order's id on the lead. */
    private void push(JobContext job, Order order) {
        BitrixClient bitrix = current().bitrix().get();
        CallOptions options =
                job.callOptions().correlationId(RequestLogStore.correlation(job.correlationId(), job.id()));
        ids.remoteOrCreate(
                LEAD,
                order.id(),
                () -> bitrix
                        .leads()
                        .list(query -> query.where("=ORIGINATOR_ID", ORIGIN)
                                .where("=ORIGIN_ID", order.id())
                                .select("ID"))
                        .firstPage()
                        .items()
                        .stream()
                        .findFirst()
                        .map(lead -> Long.toString(lead.id()))
                        .orElseGet(() -> Long.toString(bitrix.leads()
                                .add(LeadFields.create()
                                        .title("Order of the shop")
                                        .set("ORIGINATOR_ID", ORIGIN)
                                        .set("ORIGIN_ID", order.id()))
                                .with(change -> options)
                                .execute())));
    }

    private void readEmployees(JobContext job) {
        employeeRuns.incrementAndGet();
        employees.set(current()
                .comagic()
                .get()
                .employees()
                .list(ListQuery.all())
                .toList()
                .size());
    }

    private Open current() {
        if (open == null) {
            throw new IllegalStateException("The settings are not there yet.");
        }
        return open;
    }

    Settings settings() {
        return settings;
    }

    RequestLogStore log() {
        return log;
    }

    WebhookInbox inbox() {
        return current().inbox().get();
    }

    SyncWorker worker() {
        return current().worker();
    }

    Ops ops() {
        return current().ops();
    }

    int employeeRuns() {
        return employeeRuns.get();
    }

    int employees() {
        return employees.get();
    }
}
