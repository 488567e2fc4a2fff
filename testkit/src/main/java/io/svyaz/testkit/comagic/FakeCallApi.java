package io.svyaz.testkit.comagic;

import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Call API of a {@link FakeComagic}: another host, with sessions of its own. It keeps who was rung. Thread-safe.
 *
 * <p>A call that was started goes on until {@link #finish} puts it into the account's report of calls.
 */
public final class FakeCallApi {

    private final Telephony telephony;
    private final Account account;
    private final FakeServer server;

    FakeCallApi(Telephony telephony, Account account) {
        this.telephony = telephony;
        this.account = account;
        this.server = FakeServer.start(telephony);
    }

    /**
     * The one URL of the API, for example {@code http://127.0.0.1:40002/v4.0}.
     *
     * @return where to POST
     */
    public URI url() {
        return server.address().resolve(Telephony.PATH);
    }

    /**
     * Transport faults to come. With {@link io.svyaz.testkit.Fault#resetAfterExecuting()} the telephones ring and the answer is
     * lost.
     *
     * @return the live plan
     */
    public FaultPlan faults() {
        return server.faults();
    }

    /**
     * The telephones that rang, in order.
     *
     * @return a copy
     */
    public List<Ring> rings() {
        return telephony.rings();
    }

    /**
     * Ends a call that goes on; from now on it is in {@code get.calls_report}.
     *
     * @param callSessionId which
     * @param fields further fields of the report, for example {@code talk_duration}
     */
    public void finish(long callSessionId, Map<String, ?> fields) {
        telephony.end(callSessionId).ifPresent(call -> {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("id", callSessionId);
            row.put("contact_phone_number", call.row.get("contact_phone_number"));
            row.put("virtual_phone_number", call.row.get("virtual_phone_number"));
            row.put("direction", call.row.get("direction"));
            row.put("call_api_external_id", call.row.get("external_id"));
            row.put("is_lost", false);
            row.putAll(fields);
            account.addCall(LocalDateTime.parse(String.valueOf(call.row.get("start_time"))), row);
        });
    }

    /**
     * Answers the next calls of one method with a JSON-RPC error; nobody is rung.
     *
     * @param count how many
     * @param method method name
     * @param failure what to answer
     */
    public void failNext(int count, String method, ComagicFailure failure) {
        telephony.failures().next(count, method, failure);
    }

    /** Ends the life of all sessions opened at this host so far; permanent keys stay. */
    public void expireTokens() {
        telephony.expireTokens();
    }

    /**
     * Switches points on, with nothing used yet.
     *
     * @param perMinute points per minute
     * @param perDay points per day
     */
    public void limit(int perMinute, int perDay) {
        telephony.limit(perMinute, perDay);
    }

    /**
     * Counts the logins that succeeded at this host.
     *
     * @return how many
     */
    public int logins() {
        return telephony.logins();
    }

    /**
     * All requests that arrived at this host.
     *
     * @return a copy
     */
    public List<RecordedRequest> requests() {
        return server.requests();
    }

    /**
     * The requests for one method.
     *
     * @param method method name
     * @return a copy
     */
    public List<RecordedRequest> requests(String method) {
        return server.requests(method);
    }

    /** Forgets the recorded requests; what rang stays. */
    public void clearRequests() {
        server.clearRequests();
    }

    void close() {
        server.close();
    }
}
