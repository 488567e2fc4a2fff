package io.svyaz.testkit.comagic;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.internal.Json;
import io.svyaz.testkit.internal.Planned;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The account behind the wire: who may call, what a method does. One request at a time. */
final class Account implements VendorService {

    static final String PATH = "/v2.0";

    private static final long APP_ID = 4711;
    private static final String ARTICLE_METHOD = "visitors.get_visitor_info";

    private final Clock clock;
    private final String login;
    private final String password;
    private final Tokens tokens;
    private final Planned<ComagicFailure> failures = new Planned<>();
    private final Report sessions = new Report(ReportFields.SESSIONS, "date_time");
    private final Report calls = new Report(ReportFields.CALLS, "start_time");
    private final Visitors visitors = new Visitors(sessions);
    private final Records tags = new Records(ReportFields.TAGS, Set.of("name"), true);
    private final Records contacts = new Records(ReportFields.CONTACTS, Set.of("last_name", "phone_numbers"), false);
    private final Tagging tagging = new Tagging(tags, calls);
    private final Map<String, Function<RpcParams, RpcResult>> methods = new HashMap<>();
    private final Map<String, Function<RpcParams, RpcResult>> articleMethods = new HashMap<>();
    private @Nullable PointLimits limits;
    private ResultShape shape = ResultShape.WRAPPED;
    private boolean addressRefused;
    private int logins;
    private long lastId = 1_000_000;

    /** The clock carries the account's time zone. */
    Account(Clock clock, String login, String password) {
        this.clock = clock;
        this.login = login;
        this.password = password;
        this.tokens = new Tokens(clock);
        methods.put("logout.user", this::logout);
        methods.put("get.account", this::account);
        methods.put("get.visitor_sessions_report", sessions::query);
        methods.put("get.calls_report", calls::query);
        methods.put("getobj.visitor", visitors::get);
        articleMethods.put(ARTICLE_METHOD, visitors::info);
        methods.put("get.tags", tags::list);
        methods.put("create.tags", tags::create);
        methods.put("update.tags", tags::update);
        methods.put("delete.tags", tags::delete);
        methods.put("set.tag_communications", tagging::set);
        methods.put("unset.tag_communications", tagging::unset);
        methods.put("set.tag_sales", tagging::sell);
        methods.put("get.contacts", contacts::list);
        methods.put("create.contacts", contacts::create);
        methods.put("update.contacts", contacts::update);
        methods.put("delete.contacts", contacts::delete);
    }

    @Override
    public String operationOf(RecordedRequest request) {
        Object method = Json.object(Json.read(request.body()).orElse(null)).get("method");
        return method instanceof String name ? name : "";
    }

    @Override
    public synchronized Answer execute(RecordedRequest request) {
        if (!request.path().equals(PATH)) {
            return Answer.htmlPage(404, "404 Not Found");
        }
        if (!request.method().equals("POST")) {
            return Answer.htmlPage(405, "405 Not Allowed");
        }
        if (request.header("Content-Length").isEmpty()) {
            return Answer.htmlPage(411, "411 Length Required");
        }
        var envelope = new RpcEnvelope(shape);
        try {
            Map<String, @Nullable Object> call = envelope.open(request.body());
            String method = String.valueOf(call.get("method"));
            RpcResult result = call(method, new RpcParams(Json.object(call.get("params"))));
            return envelope.result(method, result, limits());
        } catch (ComagicException e) {
            return envelope.error(e, limits());
        }
    }

    private RpcResult call(String name, RpcParams params) {
        if (addressRefused) {
            throw new ComagicException(ComagicFailure.IP_NOT_WHITELISTED, null, null, Map.of("ip", "127.0.0.1"));
        }
        Optional<ComagicFailure> planned = failures.take(name).or(failures::take);
        if (planned.isPresent()) {
            throw new ComagicException(planned.get());
        }
        if (name.equals("login.user")) {
            return login(params);
        }
        Function<RpcParams, RpcResult> method = methods.get(name);
        if (method == null) {
            throw new ComagicException(ComagicFailure.METHOD_NOT_FOUND);
        }
        tokens.check(params.text("access_token"));
        if (limits == null) {
            return method.apply(params);
        }
        limits.check();
        RpcResult result = method.apply(params);
        limits.charge();
        return result;
    }

    private RpcResult login(RpcParams params) {
        params.only(Set.of("login", "password"));
        String givenLogin = params.text("login");
        String givenPassword = params.text("password");
        if (!givenLogin.equals(login) || !givenPassword.equals(password)) {
            throw new ComagicException(ComagicFailure.AUTH_ERROR);
        }
        logins++;
        var session = new LinkedHashMap<String, @Nullable Object>();
        session.put("access_token", tokens.open());
        session.put("expire_at", tokens.expiry().getEpochSecond());
        session.put("app_id", APP_ID);
        return RpcResult.object(session);
    }

    private RpcResult logout(RpcParams params) {
        tokens.close(params.only(Set.of()).text("access_token"));
        return RpcResult.object(Map.of());
    }

    private RpcResult account(RpcParams params) {
        params.only(Set.of());
        var account = new LinkedHashMap<String, @Nullable Object>();
        account.put("app_id", APP_ID);
        account.put("name", "ООО «Светлый дом»");
        account.put("timezone", clock.getZone().getId());
        return RpcResult.list(List.of(account), 1);
    }

    private Map<String, @Nullable Object> limits() {
        return limits == null ? Map.of() : limits.report();
    }

    Planned<ComagicFailure> failures() {
        return failures;
    }

    synchronized int logins() {
        return logins;
    }

    synchronized void limit(int perMinute, int perDay) {
        limits = new PointLimits(perMinute, perDay, clock);
    }

    synchronized void shape(ResultShape value) {
        shape = value;
    }

    synchronized void refuseAddress(boolean refused) {
        addressRefused = refused;
    }

    synchronized void supportArticleMethods(boolean supported) {
        if (supported) {
            methods.putAll(articleMethods);
        } else {
            methods.keySet().removeAll(articleMethods.keySet());
        }
    }

    synchronized void method(String name, Function<RpcParams, RpcResult> work) {
        methods.put(name, work);
    }

    synchronized void articleMethod(String name, Function<RpcParams, RpcResult> work) {
        articleMethods.put(name, work);
    }

    synchronized void addKey(String key) {
        tokens.addKey(key);
    }

    synchronized void expireTokens() {
        tokens.expireSessions();
    }

    synchronized void answerExpiredWith(ComagicFailure failure) {
        tokens.answerExpiredWith(failure);
    }

    synchronized void addVisitor(long id, String name, List<String> phones, List<String> emails) {
        visitors.add(id, name, phones, emails);
    }

    synchronized long addSession(long visitorId, LocalDateTime time, Map<String, ?> fields) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", ++lastId);
        row.putAll(fields);
        row.put("visitor_id", visitorId);
        row.put("date_time", time);
        sessions.add(row);
        return idOf(row);
    }

    synchronized long addCall(LocalDateTime start, Map<String, ?> fields) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", ++lastId);
        row.put("finish_time", start.plusSeconds(fields.get("total_duration") instanceof Number n ? n.longValue() : 0));
        row.put("communication_type", "call");
        row.putAll(fields);
        row.putIfAbsent("communication_id", row.get("id"));
        row.put("start_time", start);
        calls.add(row);
        return idOf(row);
    }

    synchronized void generateCalls(long seed, LocalDateTime from, LocalDateTime till, int count) {
        calls.generate(generated(seed, from, till, count));
    }

    synchronized void generateSessions(long seed, LocalDateTime from, LocalDateTime till, int count) {
        sessions.generate(generated(seed, from, till, count));
    }

    private GeneratedCalls generated(long seed, LocalDateTime from, LocalDateTime till, int count) {
        ZoneId zone = clock.getZone();
        return new GeneratedCalls(
                seed,
                from.atZone(zone).toInstant(),
                till.atZone(zone).withLaterOffsetAtOverlap().toInstant(),
                count,
                zone);
    }

    synchronized void repeatedHour(RepeatedHour rule) {
        calls.repeatedHour(rule);
    }

    private static long idOf(Map<String, ?> row) {
        return row.get("id") instanceof Number id ? id.longValue() : 0;
    }
}
