package io.svyaz.testkit.bitrix;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.internal.Json;
import io.svyaz.testkit.internal.Planned;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The portal behind the wire: who may call, what a method does, what the envelope looks like. One request at a time. */
final class Portal implements VendorService {

    private static final Pattern WEBHOOK = Pattern.compile("/rest/(\\d+)/([^/]+)/([\\w.]+?)(?:\\.json)?/?");
    private static final Pattern NO_AUTH = Pattern.compile("/rest/([\\w.]+?)(?:\\.json)?/?");

    /** What a webhook may not do, whatever its scopes are. */
    private static final Set<String> APPLICATIONS_ONLY = Set.of(
            "event.bind",
            "event.get",
            "event.offline.clear",
            "event.offline.error",
            "event.offline.get",
            "event.offline.list",
            "event.test",
            "event.unbind",
            "events",
            "telephony.externalcall.finish",
            "telephony.externalcall.register");

    private final Clock clock;
    private final long userId;
    private final String secret;
    private final Map<EntityType, CrmTable> tables = new LinkedHashMap<>();
    private final CrmItems items;
    private final Timeline timeline;
    private final ListElementMethods lists = new ListElementMethods();
    private final Scopes scopes;
    private final Map<String, Method> methods = new HashMap<>();
    private final Planned<BitrixFailure> failures = new Planned<>();
    private final OperatingTime operating;
    private final PortalEvents events;
    private @Nullable RateBucket bucket;
    private @Nullable FakeOAuth oauth;
    private @Nullable Rename rename;
    private Optional<Long> applicationUser = Optional.empty();

    /** Where the portal is said to have gone. */
    private record Rename(int status, URI address) {}

    Portal(Clock clock, long userId, String secret, boolean lenientUserFields, Scopes scopes) {
        this.clock = clock;
        this.userId = userId;
        this.secret = secret;
        this.scopes = scopes;
        this.operating = new OperatingTime(clock);
        this.events = new PortalEvents(clock, PortalEvents.tokenFor(secret));
        var multifields = new Multifields(new AtomicLong()::incrementAndGet);
        Function<EntityType, CrmTable> newTable =
                type -> new CrmTable(type, new UserFields(type, lenientUserFields), multifields, clock);
        EntityType.ALL.forEach(type -> tables.put(type, newTable.apply(type)));
        this.items = new CrmItems(tables, newTable);
        this.timeline = new Timeline(List.copyOf(tables.values()), clock);
        register();
        items.register(newTable.apply(EntityType.PRODUCT_ROW), methods);
        events.announceItems(methods);
    }

    private void register() {
        tables.values().forEach(table -> CrmMethods.register(table, methods));
        var duplicates =
                new Duplicates(List.of(table(EntityType.LEAD), table(EntityType.CONTACT), table(EntityType.COMPANY)));
        methods.put("crm.duplicate.findbycomm", duplicates::findByCommunication);
        methods.put("crm.timeline.comment.add", timeline::add);
        methods.put("crm.timeline.comment.list", timeline::list);
        methods.put("server.time", params -> Reply.of(FieldType.time(clock.instant(), clock.getZone())));
        scopes.register(methods);
        lists.register(methods);
        methods.put("profile", params -> Reply.of(profile()));
        methods.put("app.info", params -> Reply.of(applicationInfo()));
        events.register(methods);
        methods.put("batch", params -> new Batch(this).run(params));
    }

    @Override
    public String operationOf(RecordedRequest request) {
        Matcher webhook = WEBHOOK.matcher(request.path());
        Matcher application = NO_AUTH.matcher(request.path());
        if (webhook.matches()) {
            return webhook.group(3).toLowerCase(Locale.ROOT);
        }
        return application.matches() ? application.group(1).toLowerCase(Locale.ROOT) : "";
    }

    @Override
    public synchronized Answer execute(RecordedRequest request) {
        Rename moved = rename;
        if (moved != null) {
            return Answer.redirect(
                    moved.status(), moved.address().resolve(request.path()).toString());
        }
        Matcher webhook = WEBHOOK.matcher(request.path());
        if (webhook.matches()) {
            applicationUser = Optional.empty();
            boolean known = webhook.group(1).equals(Long.toString(userId))
                    && webhook.group(2).equals(secret);
            return known ? admitted(webhook.group(3), request) : error(BitrixFailure.INVALID_CREDENTIALS);
        }
        Matcher application = NO_AUTH.matcher(request.path());
        if (!application.matches()) {
            return Answer.htmlPage(404, "404 Not Found");
        }
        if (oauth == null) {
            return error(BitrixFailure.NO_AUTH_FOUND);
        }
        try {
            applicationUser = Optional.of(oauth.userOf(request));
        } catch (BitrixException refused) {
            return error(refused.failure());
        }
        return admitted(application.group(1), request);
    }

    private Answer admitted(String name, RecordedRequest request) {
        Optional<BitrixFailure> planned = failures.take();
        if (planned.isPresent()) {
            return error(planned.get());
        }
        if (bucket != null && !bucket.admit()) {
            return error(BitrixFailure.QUERY_LIMIT_EXCEEDED);
        }
        String method = name.toLowerCase(Locale.ROOT);
        try {
            return envelope(method, call(method, Params.of(request)));
        } catch (BitrixException e) {
            return error(e.failure());
        }
    }

    /** Runs a method for a request or for a batch command. */
    Reply call(String name, Params params) {
        Optional<BitrixFailure> planned = failures.take(name);
        if (planned.isPresent()) {
            throw new BitrixException(planned.get());
        }
        if (applicationUser.isEmpty() && !events.isApplication() && APPLICATIONS_ONLY.contains(name)) {
            throw new BitrixException(BitrixFailure.WRONG_AUTH_TYPE);
        }
        scopes.check(name);
        Method method = methods.get(name);
        if (method == null) {
            throw new BitrixException(BitrixFailure.METHOD_NOT_FOUND);
        }
        operating.check(name);
        Reply reply = method.call(params);
        operating.spend(name);
        return reply;
    }

    Map<String, @Nullable Object> time(String method) {
        Instant now = clock.instant();
        double seconds = now.toEpochMilli() / 1000.0;
        var time = new LinkedHashMap<String, @Nullable Object>();
        time.put("start", seconds);
        time.put("finish", seconds);
        time.put("duration", 0.0);
        time.put("processing", 0.0);
        time.put("date_start", FieldType.time(now, clock.getZone()));
        time.put("date_finish", FieldType.time(now, clock.getZone()));
        time.put("operating_reset_at", operating.resetAt(method));
        time.put("operating", operating.seconds(method));
        return time;
    }

    static Map<String, @Nullable Object> errorBody(BitrixFailure failure) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("error", failure.code());
        body.put("error_description", failure.description());
        return body;
    }

    PortalEvents events() {
        return events;
    }

    Planned<BitrixFailure> failures() {
        return failures;
    }

    synchronized void oauth(FakeOAuth server) {
        oauth = server;
    }

    synchronized void rename(int status, URI address) {
        rename = new Rename(status, address);
    }

    synchronized void rateLimit(int capacity, double perSecond) {
        bucket = new RateBucket(capacity, perSecond, clock);
    }

    synchronized void operatingTime(String method, Duration perCall) {
        operating.cost(method, perCall);
    }

    synchronized void declareUserField(EntityType type, String name, String userType) {
        table(type).userFields().declare(name, userType, Map.of());
    }

    synchronized long seed(EntityType type, Map<String, ?> fields) {
        return table(type).add(Php.map(fields), true);
    }

    synchronized List<Map<String, @Nullable Object>> rows(EntityType type) {
        return snapshot(table(type).rows());
    }

    synchronized long seedItem(int entityTypeId, Map<String, ?> fields) {
        return items.add(entityTypeId, fields);
    }

    synchronized List<Map<String, @Nullable Object>> items(int entityTypeId) {
        return snapshot(items.rows(entityTypeId));
    }

    synchronized void addList(long iblockId, long... propertyIds) {
        lists.addBlock(iblockId, propertyIds);
    }

    synchronized List<Map<String, @Nullable Object>> listElements(long iblockId) {
        return snapshot(lists.elements(iblockId));
    }

    synchronized List<Map<String, @Nullable Object>> comments() {
        return snapshot(timeline.comments());
    }

    private static List<Map<String, @Nullable Object>> snapshot(Iterable<Map<String, @Nullable Object>> rows) {
        var copies = new ArrayList<Map<String, @Nullable Object>>();
        rows.forEach(row -> copies.add(new LinkedHashMap<>(row)));
        return List.copyOf(copies);
    }

    private CrmTable table(EntityType type) {
        return Objects.requireNonNull(tables.get(type), type.name());
    }

    /** Only an application is told about itself. */
    private Map<String, @Nullable Object> applicationInfo() {
        if (applicationUser.isEmpty()) {
            throw new BitrixException(
                    new BitrixFailure(403, "ACCESS_DENIED", "Access denied! Application context required"));
        }
        var info = new LinkedHashMap<String, @Nullable Object>();
        info.put("ID", 7);
        info.put("CODE", "app.example");
        info.put("VERSION", 1);
        info.put("STATUS", "F");
        info.put("INSTALLED", true);
        info.put("SCOPE", List.of("crm"));
        return info;
    }

    private Map<String, @Nullable Object> profile() {
        var profile = new LinkedHashMap<String, @Nullable Object>();
        profile.put("ID", Long.toString(applicationUser.orElse(userId)));
        profile.put("ADMIN", true);
        profile.put("NAME", "Ирина");
        profile.put("LAST_NAME", "Орлова");
        profile.put("PERSONAL_GENDER", "");
        profile.put("TIME_ZONE", "");
        return profile;
    }

    private Answer envelope(String method, Reply reply) {
        var envelope = new LinkedHashMap<String, @Nullable Object>();
        envelope.put("result", Php.encodable(reply.result()));
        if (reply.next() != null) {
            envelope.put("next", reply.next());
        }
        if (reply.total() != null) {
            envelope.put("total", reply.total());
        }
        envelope.put("time", time(method));
        return Answer.json(200, Json.write(envelope));
    }

    private static Answer error(BitrixFailure failure) {
        return Answer.json(failure.status(), Json.write(errorBody(failure)));
    }
}
