package io.svyaz.comagic.calls;

import io.svyaz.comagic.ApiForm;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.FallbackCall;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.internal.ThenCall;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The telephone calls of an account. Immutable and thread-safe.
 *
 * <p>What rings a telephone or steers a call happens once: it is never sent again when it may have arrived. When the answer
 * is lost, the failure says {@link io.svyaz.core.error.Execution#UNKNOWN}, and {@link #find} tells what happened.
 *
 * <p>The order of steering is the vendor's: {@link #hold}, then {@link #unhold}; or {@link #hold}, {@link #makeCall}, then
 * {@link #transferTalk} or {@link #restoreTalk}. Out of order it answers {@code invalid_state}.
 */
public final class Calls {
    private static final RpcMethod<StartedCall> EMPLOYEE = RpcMethod.of("start.employee_call", StartedCall.class);
    private static final RpcMethod<StartedCall> SIMPLE = RpcMethod.of("start.simple_call", StartedCall.class);
    private static final RpcMethod<StartedCall> SCENARIO = RpcMethod.of("start.scenario_call", StartedCall.class);
    private static final RpcMethod<StartedCall> VNUMBER = RpcMethod.of("start.vnumber_call", StartedCall.class);
    private static final RpcMethod<StartedCall> INFORMER = RpcMethod.of("start.informer_call", StartedCall.class);
    private static final RpcMethod<StartedCall> ARTICLE = RpcMethod.of("calls.make_call", StartedCall.class);
    private static final RpcMethod<List<ActiveCall>> LIST = RpcMethod.list("list.calls", ActiveCall.class);
    private static final RpcMethod<List<TalkOption>> OPTIONS = RpcMethod.list("list.talk_options", TalkOption.class);
    private static final RpcMethod<ControlResult> RELEASE = control("release.call");
    private static final RpcMethod<ControlResult> HOLD = control("hold.call");
    private static final RpcMethod<ControlResult> UNHOLD = control("unhold.call");
    private static final RpcMethod<ControlResult> MAKE = control("make.call");
    private static final RpcMethod<ControlResult> TRANSFER = control("transfer.talk");
    private static final RpcMethod<ControlResult> RESTORE = control("restore.talk");
    private static final RpcMethod<ControlResult> TAG = control("tag.call");
    private static final RpcMethod<ControlResult> DISCONNECT = control("disconnect.leg");
    private static final RpcMethod<ControlResult> COACH = control("add.coach");
    private static final RpcMethod<ControlResult> RECORD = control("record.call");
    private static final RpcMethod<ControlResult> OPTION = control("call.talk_option");
    private static final RpcMethod<ControlResult> DTMF = control("send.dtmf");
    private static final RpcMethod<ControlResult> BLOCK = control("block.contact");
    private static final RpcMethod<ControlResult> LOGOUT = control("logout.user");
    private static final RpcMethod<List<FoundCall>> REPORT = RpcMethod.list("get.calls_report", FoundCall.class);
    private static final List<String> REPORTED =
            List.of("id", "start_time", "contact_phone_number", "is_lost", "finish_reason", "talk_duration");

    private static final String BY_EXTERNAL_ID =
            "Ask calls().find(..) for its externalId before anybody starts it again.";
    private static final String BY_NUMBER =
            "Look for the number in calls().list() and in the report of calls before anybody starts it again.";

    private final ComagicCalls calls;
    private final ComagicCalls data;
    private final ApiForm form;
    private final Employees employees;
    private final AtomicBoolean articleUnknown = new AtomicBoolean();

    /**
     * For the client.
     *
     * @param calls makes the calls of the Call API
     * @param data makes those of the Data API
     * @param form how {@link #clickToCall} asks
     */
    public Calls(ComagicCalls calls, ComagicCalls data, ApiForm form) {
        this.calls = calls;
        this.data = data;
        this.form = form;
        this.employees = new Employees(data);
    }

    private static RpcMethod<ControlResult> control(String name) {
        return RpcMethod.of(name, ControlResult.class);
    }

    /**
     * Connects an employee with a contact.
     *
     * @param call who and how
     * @return {@code start.employee_call}
     */
    public Call<StartedCall> startEmployeeCall(EmployeeCall call) {
        return calls.ringing(EMPLOYEE, call.asMap(), BY_EXTERNAL_ID);
    }

    /**
     * Connects any number with a contact.
     *
     * @param call who and how
     * @return {@code start.simple_call}
     */
    public Call<StartedCall> startSimpleCall(SimpleCall call) {
        return calls.ringing(SIMPLE, call.asMap(), BY_EXTERNAL_ID);
    }

    /**
     * Connects a contact with what a scenario chooses.
     *
     * @param call who and how
     * @return {@code start.scenario_call}
     */
    public Call<StartedCall> startScenarioCall(ScenarioCall call) {
        return calls.ringing(SCENARIO, call.asMap(), BY_EXTERNAL_ID);
    }

    /**
     * Connects a contact with what the scenario of a number chooses.
     *
     * @param call who and how
     * @return {@code start.vnumber_call}
     */
    public Call<StartedCall> startVirtualNumberCall(VirtualNumberCall call) {
        return calls.ringing(VNUMBER, call.asMap(), BY_EXTERNAL_ID);
    }

    /**
     * Rings a contact and tells it something.
     *
     * @param call whom and what
     * @return {@code start.informer_call}
     */
    public Call<StartedCall> startInformerCall(InformerCall call) {
        return calls.ringing(INFORMER, call.asMap(), BY_EXTERNAL_ID);
    }

    /**
     * Connects an employee, known by login, with a number, in the form the client was built with.
     *
     * <p>The documented form looks the employee up first, by login, consultant's login, extension or number; a login that means
     * nobody or several is a {@link io.svyaz.core.error.NotFoundException}, and nobody is rung. The undocumented form, {@code
     * calls.make_call}, is sent to the Data API and carries no {@code external_id}.
     *
     * @param wish who wants to talk to whom
     * @return {@code start.employee_call} or {@code calls.make_call}
     */
    public Call<StartedCall> clickToCall(ClickToCall wish) {
        return switch (form) {
            case VENDOR -> byVendor(wish);
            case ARTICLE -> byArticle(wish);
            case AUTO -> new FallbackCall<>(byArticle(wish), byVendor(wish), articleUnknown);
        };
    }

    private Call<StartedCall> byArticle(ClickToCall wish) {
        return data.ringing(ARTICLE, wish.articleParams(), BY_NUMBER);
    }

    private Call<StartedCall> byVendor(ClickToCall wish) {
        return new ThenCall<>(
                EMPLOYEE.operation(),
                Idempotency.ONCE,
                employees.idOf(wish.operatorLogin()),
                id -> new ForgettingCall<>(
                        startEmployeeCall(wish.vendorCall(id)), () -> employees.forget(wish.operatorLogin())));
    }

    /**
     * What became of a call that was started: the calls that carry this name, going on or in the report.
     *
     * <p>The report learns of a call after it is over. So nothing found right after a lost answer does not prove yet that nobody
     * was rung: ask again a few minutes later.
     *
     * @param externalId as it was given to the start
     * @param from first day to look at, in the account's time zone
     * @param till last day to look at, in the account's time zone; at most three months later
     * @return one call, usually; several when a name was given twice; empty when the vendor knows none
     */
    public Call<List<FoundCall>> find(String externalId, LocalDate from, LocalDate till) {
        Call<List<FoundCall>> active = list().map(all -> all.stream()
                .filter(call -> call.externalId().filter(externalId::equals).isPresent())
                .map(Calls::going)
                .toList());
        return new ThenCall<>(
                LIST.operation(),
                Idempotency.READ,
                active,
                going -> reported(externalId, from, till).map(over -> joined(going, over)));
    }

    private static FoundCall going(ActiveCall call) {
        return ImmutableFoundCall.builder()
                .callSessionId(call.callSessionId())
                .active(true)
                .startTime(call.startTime())
                .contactPhoneNumber(call.contactPhoneNumber())
                .build();
    }

    private Call<List<FoundCall>> reported(String externalId, LocalDate from, LocalDate till) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("date_from", from + " 00:00:00");
        params.put("date_till", till + " 23:59:59");
        params.put("fields", REPORTED);
        params.put("filter", Map.of("field", "call_api_external_id", "operator", "=", "value", externalId));
        return data.call(REPORT, params);
    }

    /** A call that has just ended may be in both. */
    private static List<FoundCall> joined(List<FoundCall> going, List<FoundCall> over) {
        Map<Long, FoundCall> all = new LinkedHashMap<>();
        going.forEach(call -> all.put(call.callSessionId(), call));
        over.forEach(call -> all.put(call.callSessionId(), call));
        return List.copyOf(all.values());
    }

    /**
     * All calls that are going on.
     *
     * @return {@code list.calls}
     */
    public Call<List<ActiveCall>> list() {
        return calls.call(LIST, Map.of());
    }

    /**
     * The calls that are going on in one direction.
     *
     * @param direction which
     * @return {@code list.calls}
     */
    public Call<List<ActiveCall>> list(Direction direction) {
        return calls.call(LIST, Map.of("direction", direction.wire()));
    }

    /**
     * The calls that are going on through one of the account's numbers, in both directions.
     *
     * @param virtualPhoneNumber with its country code
     * @return {@code list.calls}
     * @throws IllegalArgumentException when the number cannot be one
     */
    public Call<List<ActiveCall>> list(String virtualPhoneNumber) {
        String number = Phones.number("virtualPhoneNumber", virtualPhoneNumber);
        return calls.call(LIST, Map.of("virtual_phone_number", number));
    }

    /**
     * The calls that are going on through one of the account's numbers.
     *
     * @param direction which
     * @param virtualPhoneNumber with its country code
     * @return {@code list.calls}
     * @throws IllegalArgumentException when the number cannot be one
     */
    public Call<List<ActiveCall>> list(Direction direction, String virtualPhoneNumber) {
        String number = Phones.number("virtualPhoneNumber", virtualPhoneNumber);
        return calls.call(LIST, Map.of("direction", direction.wire(), "virtual_phone_number", number));
    }

    /**
     * What the keys do during a talk.
     *
     * @return {@code list.talk_options}
     */
    public Call<List<TalkOption>> listTalkOptions() {
        return calls.call(OPTIONS, Map.of());
    }

    /**
     * Ends a call.
     *
     * @param callSessionId which
     * @return {@code release.call}
     */
    public Call<ControlResult> release(long callSessionId) {
        return calls.call(RELEASE, session(callSessionId));
    }

    /**
     * Lets the contact wait.
     *
     * @param callSessionId which call
     * @param contactMessage what it hears meanwhile
     * @return {@code hold.call}
     */
    public Call<ControlResult> hold(long callSessionId, CallMessage contactMessage) {
        return calls.call(HOLD, session(callSessionId, "contact_message", contactMessage.wire()));
    }

    /**
     * Goes on with a contact that waits.
     *
     * @param callSessionId which call
     * @return {@code unhold.call}
     */
    public Call<ControlResult> unhold(long callSessionId) {
        return calls.call(UNHOLD, session(callSessionId));
    }

    /**
     * Rings someone to consult while the contact waits; only after {@link #hold}.
     *
     * @param callSessionId which call
     * @param to whom to ring: a number, an extension or a SIP name
     * @return {@code make.call}
     */
    public Call<ControlResult> makeCall(long callSessionId, String to) {
        return makeCall(session(callSessionId, "to", Phones.notBlank("to", to)));
    }

    /**
     * Rings someone to consult while the contact waits; only after {@link #hold}.
     *
     * @param callSessionId which call
     * @param to whom to ring: a number, an extension or a SIP name
     * @param toMessage what that one hears first
     * @return {@code make.call}
     */
    public Call<ControlResult> makeCall(long callSessionId, String to, CallMessage toMessage) {
        Map<String, Object> params = session(callSessionId, "to", Phones.notBlank("to", to));
        params.put("to_message", toMessage.wire());
        return makeCall(params);
    }

    private Call<ControlResult> makeCall(Map<String, Object> params) {
        return calls.ringing(
                MAKE, params, "Look at the legs of the call in calls().list() before anybody rings again.");
    }

    /**
     * Hands the contact over to the one consulted; after {@link #makeCall}.
     *
     * @param callSessionId which call
     * @return {@code transfer.talk}
     */
    public Call<ControlResult> transferTalk(long callSessionId) {
        return calls.call(TRANSFER, session(callSessionId));
    }

    /**
     * Returns to the contact instead; after {@link #makeCall}.
     *
     * @param callSessionId which call
     * @return {@code restore.talk}
     */
    public Call<ControlResult> restoreTalk(long callSessionId) {
        return calls.call(RESTORE, session(callSessionId));
    }

    /**
     * Marks a call that is going on. A second time the vendor answers {@code duplicate_tag}.
     *
     * @param callSessionId which call
     * @param tagId which tag
     * @return {@code tag.call}
     */
    public Call<ControlResult> tag(long callSessionId, long tagId) {
        return calls.call(TAG, session(callSessionId, "tag_id", tagId));
    }

    /**
     * Ends one side. Without the contact's the call is over.
     *
     * @param callSessionId which call
     * @param legId which side, see {@link ActiveCall#legs()}
     * @return {@code disconnect.leg}
     */
    public Call<ControlResult> disconnectLeg(long callSessionId, long legId) {
        return calls.call(DISCONNECT, session(callSessionId, "leg_id", legId));
    }

    /**
     * Rings the employee's coach, who then listens.
     *
     * @param callSessionId which call
     * @return {@code add.coach}
     */
    public Call<ControlResult> addCoach(long callSessionId) {
        return coach(session(callSessionId));
    }

    /**
     * Rings a coach at a number, who then listens.
     *
     * @param callSessionId which call
     * @param phoneNumber with its country code, or a SIP name
     * @return {@code add.coach}
     * @throws IllegalArgumentException when the number cannot be one
     */
    public Call<ControlResult> addCoach(long callSessionId, String phoneNumber) {
        return coach(session(callSessionId, "phone_number", Phones.numberOrSip("phoneNumber", phoneNumber)));
    }

    private Call<ControlResult> coach(Map<String, Object> params) {
        return calls.ringing(
                COACH, params, "Look at the legs of the call in calls().list() before anybody rings again.");
    }

    /**
     * Switches the recording of a call. One that the account records anyway cannot be switched off.
     *
     * @param callSessionId which call
     * @param on whether to record
     * @return {@code record.call}
     */
    public Call<ControlResult> record(long callSessionId, boolean on) {
        return calls.call(RECORD, session(callSessionId, "action", on ? "on" : "off"));
    }

    /**
     * Does what a key does during a talk.
     *
     * @param callSessionId which call
     * @param button see {@link TalkOption#button()}
     * @return {@code call.talk_option}
     */
    public Call<ControlResult> callTalkOption(long callSessionId, String button) {
        return calls.call(OPTION, session(callSessionId, "button", Phones.notBlank("button", button)));
    }

    /**
     * Sends a tone.
     *
     * @param callSessionId which call
     * @param symbol a digit, {@code *} or {@code #}
     * @return {@code send.dtmf}
     * @throws IllegalArgumentException when it is anything else
     */
    public Call<ControlResult> sendDtmf(long callSessionId, char symbol) {
        if ("0123456789*#".indexOf(symbol) < 0) {
            throw new IllegalArgumentException("A tone is a digit, * or #.");
        }
        return calls.call(DTMF, session(callSessionId, "dtmf_string", String.valueOf(symbol)));
    }

    /**
     * Puts the contact of a call on the black list. A second time the vendor answers {@code duplicate_contact}.
     *
     * @param callSessionId which call
     * @return {@code block.contact}
     */
    public Call<ControlResult> blockContact(long callSessionId) {
        return calls.call(BLOCK, session(callSessionId));
    }

    /**
     * Ends the session at the Call API; the next call begins another.
     *
     * @return {@code logout.user}
     */
    public Call<ControlResult> logout() {
        return calls.call(LOGOUT, Map.of());
    }

    /**
     * Any method of the Call API by name, with the same rules as the typed ones: what does not begin with {@code get}, {@code
     * getobj} or {@code list} is sent once.
     *
     * @param method for example {@code start.multi_call}
     * @param params as documented, without the token; values may be null
     * @param type of {@code result.data}, or of {@code result} where there is no {@code data}
     * @param <T> the type of the data
     * @return the call
     */
    public <T> Call<T> call(String method, Map<String, ? extends @Nullable Object> params, Class<T> type) {
        RpcMethod<T> rpc = RpcMethod.of(method, type);
        return method.startsWith("start.") ? calls.ringing(rpc, params, BY_NUMBER) : calls.call(rpc, params);
    }

    private static Map<String, Object> session(long callSessionId) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("call_session_id", callSessionId);
        return params;
    }

    private static Map<String, Object> session(long callSessionId, String name, Object value) {
        Map<String, Object> params = session(callSessionId);
        params.put(name, value);
        return params;
    }

    @Override
    public String toString() {
        return "Calls";
    }
}
