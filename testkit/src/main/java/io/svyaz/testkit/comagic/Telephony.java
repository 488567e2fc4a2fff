package io.svyaz.testkit.comagic;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.internal.Json;
import io.svyaz.testkit.internal.Planned;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Call API behind the wire: sessions of its own, calls that ring. One request at a time. */
final class Telephony implements VendorService {

    static final String PATH = "/v4.0";

    private static final Pattern PHONE = Pattern.compile("\\d{5,15}");
    private static final Set<String> STARTING = Set.of(
            "virtual_phone_number",
            "contact",
            "external_id",
            "dtmf_string",
            "direction",
            "virtual_phone_usage_rule",
            "contact_message");
    private static final Set<String> SWITCHING = Set.of("first_call", "switch_at_once", "early_switching");

    private final Clock clock;
    private final String login;
    private final String password;
    private final Tokens tokens;
    private final Employees employees;
    private final ActiveCalls calls = new ActiveCalls();
    private final Planned<ComagicFailure> failures = new Planned<>();
    private final Map<String, Function<RpcParams, Object>> methods = new HashMap<>();
    private @Nullable PointLimits limits;
    private int logins;

    Telephony(Clock clock, String login, String password, Employees employees) {
        this.clock = clock;
        this.login = login;
        this.password = password;
        this.tokens = new Tokens(clock);
        this.employees = employees;
        starts();
        methods.put("list.calls", params -> calls.rows(params.only(Set.of("direction", "virtual_phone_number"))));
        methods.put("list.talk_options", params -> List.of(talkOption()));
        control("release.call", Set.of(), params -> calls.end(calls.get(params).id()));
        control("block.contact", Set.of(), calls::get);
        control("hold.call", Set.of("contact_message"), params -> {
            message(params, "contact_message", true);
            step(params, ActiveCalls.State.TALKING, ActiveCalls.State.HELD);
        });
        control("unhold.call", Set.of(), params -> step(params, ActiveCalls.State.HELD, ActiveCalls.State.TALKING));
        control("make.call", Set.of("to", "to_message"), params -> {
            String to = params.text("to");
            step(params, ActiveCalls.State.HELD, ActiveCalls.State.CONSULTING);
            calls.ring("make.call", params.number("call_session_id"), to, null);
        });
        control(
                "transfer.talk",
                Set.of(),
                params -> step(params, ActiveCalls.State.CONSULTING, ActiveCalls.State.TALKING));
        control(
                "restore.talk",
                Set.of(),
                params -> step(params, ActiveCalls.State.CONSULTING, ActiveCalls.State.TALKING));
        control("tag.call", Set.of("tag_id"), this::tag);
        control("disconnect.leg", Set.of("leg_id"), this::disconnect);
        control(
                "add.coach",
                Set.of("phone_number"),
                params -> calls.ring(
                        "add.coach", calls.get(params).id(), String.valueOf(params.get("phone_number")), null));
        control("record.call", Set.of("action"), this::record);
        control("call.talk_option", Set.of("button"), params -> {
            calls.get(params);
            if (!params.text("button").equals("1")) {
                throw ComagicException.parameter("talk_option_not_found", "Talk option not found", "button", null);
            }
        });
        control("send.dtmf", Set.of("dtmf_string"), params -> {
            calls.get(params);
            if (!params.text("dtmf_string").matches("[0-9*#]")) {
                throw ComagicException.wrongValue("dtmf_string", params.get("dtmf_string"));
            }
        });
    }

    private void starts() {
        starting(
                "start.employee_call",
                Set.of("employee", "media_file_id", "show_virtual_phone_number", "employee_message"),
                Set.of("contact", "employee"),
                this::employee);
        starting(
                "start.simple_call",
                Set.of(
                        "operator",
                        "operator_confirmation",
                        "media_file_id",
                        "show_virtual_phone_number",
                        "operator_message"),
                Set.of("contact", "operator"),
                params -> params.text("operator"));
        starting(
                "start.scenario_call",
                Set.of("scenario_id", "employee_message"),
                Set.of("contact", "employee"),
                params -> params.number("scenario_id"));
        starting(
                "start.vnumber_call", Set.of("show_virtual_phone_number"), Set.of("contact", "employee"), params -> {});
        starting(
                "start.informer_call",
                Set.of("dialing_timeout"),
                Set.of(),
                params -> message(params, "contact_message", true));
    }

    private void starting(String name, Set<String> own, Set<String> first, Consumer<RpcParams> check) {
        var allowed = new java.util.HashSet<>(STARTING);
        allowed.addAll(own);
        if (!first.isEmpty()) {
            allowed.addAll(SWITCHING);
        }
        methods.put(name, params -> {
            params.only(allowed);
            phone(params, "virtual_phone_number");
            if (params.text("contact").equals(params.text("virtual_phone_number"))) {
                throw ComagicException.parameter(
                        "own_virtual_phone_number_not_allowed",
                        "Parameter contact can not contain own virtual phone number",
                        "contact",
                        null);
            }
            if (!first.isEmpty() && !first.contains(params.text("first_call"))) {
                throw ComagicException.wrongValue("first_call", params.get("first_call"));
            }
            message(params, "contact_message", false);
            check.accept(params);
            return Map.of("call_session_id", start(name, params));
        });
    }

    private long start(String method, RpcParams params) {
        return calls.start(method, params, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
    }

    /** What only older integrations call; it comes over the Data API. */
    synchronized RpcResult articleCall(RpcParams params) {
        params.only(Set.of("virtual_phone_number", "operator_login", "destination_number"));
        var start = new LinkedHashMap<String, @Nullable Object>();
        start.put("virtual_phone_number", phone(params, "virtual_phone_number"));
        start.put("contact", phone(params, "destination_number"));
        start.put("direction", "out");
        params.text("operator_login");
        return RpcResult.object(Map.of("call_session_id", start("calls.make_call", new RpcParams(start))));
    }

    private void employee(RpcParams params) {
        if (!(params.get("employee") instanceof Map<?, ?> employee)) {
            throw ComagicException.missing("employee");
        }
        if (!(employee.get("id") instanceof Number id)) {
            throw ComagicException.missing("employee.id");
        }
        if (!employees.mayBe(id.longValue())) {
            throw ComagicException.parameter("employee_not_found", "Employee not found", "employee.id", id);
        }
        boolean early = Boolean.TRUE.equals(params.get("early_switching"));
        boolean fits = "employee".equals(params.get("first_call")) && Boolean.TRUE.equals(params.get("switch_at_once"));
        if (early && !fits) {
            throw ComagicException.parameter(
                    "invalid_parameters_combination", "Invalid parameters combination", "early_switching", true);
        }
    }

    private void control(String name, Set<String> own, Consumer<RpcParams> work) {
        var allowed = new java.util.HashSet<>(own);
        allowed.add("call_session_id");
        methods.put(name, params -> {
            work.accept(params.only(allowed));
            // The manual's samples answer with a text.
            return Map.of("success", "true");
        });
    }

    private void step(RpcParams params, ActiveCalls.State from, ActiveCalls.State to) {
        ActiveCalls.ActiveCall call = calls.get(params);
        if (call.state != from) {
            throw new ComagicException(
                    new ComagicFailure(-32004, "invalid_state", "This method can not be called in this state"));
        }
        call.state = to;
    }

    @SuppressWarnings("unchecked")
    private void tag(RpcParams params) {
        long tag = params.number("tag_id");
        List<Object> tags = (List<Object>) calls.get(params).row.getOrDefault("tags", List.of());
        Map<String, Object> row = Map.of("tag_id", tag, "tag_name", "Тег " + tag);
        if (tags.contains(row)) {
            throw ComagicException.parameter("duplicate_tag", "Duplicate tag", "tag_id", tag);
        }
        tags.add(row);
    }

    private void disconnect(RpcParams params) {
        long leg = params.number("leg_id");
        ActiveCalls.ActiveCall call = calls.get(params);
        if (!(call.row.get("legs") instanceof List<?> legs)
                || !legs.removeIf(each ->
                        each instanceof Map<?, ?> row && Long.valueOf(leg).equals(row.get("leg_id")))) {
            throw ComagicException.parameter("leg_not_found", "Leg not found", "leg_id", leg);
        }
        if (leg % 10 == 1) {
            calls.end(call.id());
        }
    }

    @SuppressWarnings("unchecked")
    private void record(RpcParams params) {
        boolean on = params.text("action").equals("on");
        for (Object leg : (List<Object>) calls.get(params).row.getOrDefault("legs", List.of())) {
            Object before = ((Map<String, Object>) leg).put("record_call_enabled", on);
            if (Boolean.valueOf(on).equals(before)) {
                String mnemonic = on ? "record_already_started" : "record_already_stopped";
                throw ComagicException.parameter(
                        mnemonic, "Record already " + (on ? "started" : "stopped"), "action", params.get("action"));
            }
        }
    }

    private static Map<String, Object> talkOption() {
        return Map.of(
                "button",
                "1",
                "mnemonic",
                "tag_call",
                "name",
                "Проставить тег",
                "button_value",
                Map.of("id", 254, "value", "Целевой"));
    }

    private static String phone(RpcParams params, String name) {
        String number = params.text(name);
        if (!PHONE.matcher(number).matches()) {
            throw ComagicException.wrongType(name, number);
        }
        return number;
    }

    private static void message(RpcParams params, String name, boolean required) {
        Object message = params.get(name);
        if (message == null && !required) {
            return;
        }
        if (!(message instanceof Map<?, ?> parts)) {
            throw ComagicException.missing(name);
        }
        if (!"tts".equals(parts.get("type")) && !"media".equals(parts.get("type"))) {
            throw ComagicException.wrongValue(name + ".type", parts.get("type"));
        }
    }

    @Override
    public String operationOf(RecordedRequest request) {
        Object method = Json.object(Json.read(request.body()).orElse(null)).get("method");
        return method instanceof String name ? name : "";
    }

    @Override
    public synchronized Answer execute(RecordedRequest request) {
        if (!request.path().equals(PATH) || !request.method().equals("POST")) {
            return Answer.htmlPage(404, "404 Not Found");
        }
        if (request.header("Content-Length").isEmpty()) {
            return Answer.htmlPage(411, "411 Length Required");
        }
        var envelope = new RpcEnvelope(ResultShape.WRAPPED);
        try {
            Map<String, @Nullable Object> call = envelope.open(request.body());
            String method = String.valueOf(call.get("method"));
            Object data = call(method, new RpcParams(Json.object(call.get("params"))));
            return envelope.result(method, RpcResult.object(data), points());
        } catch (ComagicException e) {
            return envelope.error(e, points());
        }
    }

    private Object call(String name, RpcParams params) {
        Optional<ComagicFailure> planned = failures.take(name).or(failures::take);
        if (planned.isPresent()) {
            throw new ComagicException(planned.get());
        }
        if (name.equals("login.user")) {
            return login(params);
        }
        Function<RpcParams, Object> method = methods.get(name);
        if (method == null && !name.equals("logout.user")) {
            throw new ComagicException(ComagicFailure.METHOD_NOT_FOUND);
        }
        tokens.check(params.text("access_token"));
        if (method == null) {
            tokens.close(params.text("access_token"));
            return Map.of("success", true);
        }
        if (limits != null) {
            limits.check();
        }
        Object data = method.apply(params);
        if (limits != null) {
            limits.charge();
        }
        return data;
    }

    private Object login(RpcParams params) {
        params.only(Set.of("login", "password"));
        if (!params.text("login").equals(login) || !params.text("password").equals(password)) {
            throw new ComagicException(ComagicFailure.AUTH_ERROR);
        }
        logins++;
        return Map.of(
                "access_token", tokens.open(), "expire_at", tokens.expiry().getEpochSecond());
    }

    private Map<String, @Nullable Object> points() {
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

    synchronized void addKey(String key) {
        tokens.addKey(key);
    }

    synchronized void expireTokens() {
        tokens.expireSessions();
    }

    synchronized List<Ring> rings() {
        return calls.rings();
    }

    synchronized Optional<ActiveCalls.ActiveCall> end(long id) {
        return calls.end(id);
    }
}
