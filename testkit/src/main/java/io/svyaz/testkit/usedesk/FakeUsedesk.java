package io.svyaz.testkit.usedesk;

import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account of Usedesk on loopback, in the vendor's form and in the article's: requests with {@code api_token} get the one, requests
 * with nothing but {@code Authorization: Token ..} the other. Limits are off until switched on. Thread-safe.
 */
public final class FakeUsedesk implements AutoCloseable {

    private final DeskData data;
    private final Desk desk;
    private final FakeServer server;

    private FakeUsedesk(Clock clock, String token) {
        data = new DeskData(clock);
        desk = new Desk(token, data, new Limit(clock));
        server = FakeServer.start(desk);
    }

    /**
     * Starts an account.
     *
     * @param clock the account's
     * @param token the secret key of its API channel
     * @return the running account
     */
    public static FakeUsedesk start(Clock clock, String token) {
        return new FakeUsedesk(clock, token);
    }

    /**
     * The base address without a path; {@code /uapi} below it answers as well.
     *
     * @return for example {@code http://127.0.0.1:40001}
     */
    public URI baseUrl() {
        return server.address();
    }

    /**
     * Transport faults to come. Operations are paths without ids, for example {@code create/client}; in the article's form with the
     * verb, for example {@code POST clients}.
     *
     * @return the live plan
     */
    public FaultPlan faults() {
        return server.faults();
    }

    /**
     * All requests so far.
     *
     * @return a copy
     */
    public List<RecordedRequest> requests() {
        return server.requests();
    }

    /**
     * The requests for one operation.
     *
     * @param operation as {@link #faults()} names it
     * @return a copy
     */
    public List<RecordedRequest> requests(String operation) {
        return server.requests(operation);
    }

    /** Forgets the recorded requests. */
    public void clearRequests() {
        server.clearRequests();
    }

    /**
     * Answers the next requests with a failure and executes nothing.
     *
     * @param count how many
     * @param failure what to answer
     */
    public void failNext(int count, UsedeskFailure failure) {
        desk.failures().next(count, failure);
    }

    /**
     * Answers the next requests for one operation with a failure and executes nothing.
     *
     * @param count how many
     * @param operation as {@link #faults()} names it
     * @param failure what to answer
     */
    public void failNext(int count, String operation, UsedeskFailure failure) {
        desk.failures().next(count, operation, failure);
    }

    /**
     * Switches the limit on: so many requests in any minute, the next is answered 429 and so is every one for 120 seconds after it.
     *
     * @param perMinute the vendor's old page says 150
     */
    public void limit(int perMinute) {
        desk.limit().set(perMinute);
    }

    /**
     * Adds a ticket.
     *
     * @param fields by the names of a list's row
     * @return its number
     */
    public long addTicket(Map<String, ? extends @Nullable Object> fields) {
        return data.tickets().add(fields);
    }

    /**
     * A ticket as it is now.
     *
     * @param id its number
     * @return by the names of a single ticket
     */
    public Map<String, @Nullable Object> ticket(long id) {
        return data.tickets().head(id);
    }

    /**
     * The messages of a ticket.
     *
     * @param id its number
     * @return a copy
     */
    public List<Map<String, Object>> comments(long id) {
        return data.tickets().commentsOf(id);
    }

    /**
     * How many tickets there are.
     *
     * @return 0 at first
     */
    public int ticketCount() {
        return data.tickets().count();
    }

    /**
     * Adds a client.
     *
     * @param name may be empty
     * @param email may be empty
     * @param phone may be empty; its digits are kept
     * @return its number
     */
    public long addClient(String name, String email, String phone) {
        return data.clients().add(name, email, phone);
    }

    /**
     * How many clients there are.
     *
     * @return 0 at first
     */
    public int clientCount() {
        return data.clients().count();
    }

    /**
     * The notes of a client.
     *
     * @param id its number
     * @return one after another
     */
    public String note(long id) {
        return data.clients().noteOf(id).strip();
    }

    /**
     * Sets what a list without state answers.
     *
     * @param method {@code users}, {@code groups}, {@code channels}, {@code tags} or {@code ticket/fields}
     * @param rows the whole answer
     */
    public void rows(String method, List<Map<String, Object>> rows) {
        data.list(method, rows);
    }

    @Override
    public void close() {
        server.close();
    }
}
