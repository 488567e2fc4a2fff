package io.svyaz.testkit.comagic;

import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Data API of one CoMagic account, listening on loopback, with its {@linkplain #callApi() Call API} beside it.
 *
 * <p>Limits are off until switched on; the methods that only articles know answer {@code method_not_found} until switched on. Thread-safe.
 */
public final class FakeComagic implements AutoCloseable {

    private final Account account;
    private final FakeServer server;
    private final Employees employees = new Employees();
    private final Telephony telephony;
    private final FakeCallApi callApi;

    private FakeComagic(Builder builder) {
        Clock clock = builder.clock.withZone(builder.timeZone);
        account = new Account(clock, builder.login, builder.password);
        telephony = new Telephony(clock, builder.login, builder.password, employees);
        account.method("get.employees", employees::query);
        account.method("create.employees", employees::create);
        account.method("update.employees", employees::update);
        account.articleMethod("calls.make_call", telephony::articleCall);
        server = FakeServer.start(account);
        callApi = new FakeCallApi(telephony, account);
    }

    /**
     * Starts an account with the system clock and the login {@code integration} / {@code secret}.
     *
     * @return the running account
     */
    public static FakeComagic start() {
        return builder().start();
    }

    /**
     * Starts from the defaults: system clock, Moscow time, login {@code integration}, password {@code secret}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The one URL of the API, for example {@code http://127.0.0.1:40001/v2.0}.
     *
     * @return where to POST
     */
    public URI dataApiUrl() {
        return server.address().resolve(Account.PATH);
    }

    /**
     * Transport faults to come.
     *
     * @return the live plan
     */
    public FaultPlan faults() {
        return server.faults();
    }

    /**
     * Answers the next requests with a JSON-RPC error and executes nothing.
     *
     * @param count how many
     * @param failure what to answer
     */
    public void failNext(int count, ComagicFailure failure) {
        account.failures().next(count, failure);
    }

    /**
     * Answers the next calls of one method with a JSON-RPC error and executes nothing.
     *
     * @param count how many
     * @param method method name
     * @param failure what to answer
     */
    public void failNext(int count, String method, ComagicFailure failure) {
        account.failures().next(count, method, failure);
    }

    /** Ends the life of all sessions opened so far; permanent keys stay. */
    public void expireTokens() {
        account.expireTokens();
    }

    /**
     * Sets what a session past its hour is answered, which the vendor's manuals do not settle; {@code access_token_invalid} at first.
     *
     * @param failure for example {@link ComagicFailure#ACCESS_TOKEN_EXPIRED}
     */
    public void answerExpiredTokensWith(ComagicFailure failure) {
        account.answerExpiredWith(failure);
    }

    /**
     * Accepts a permanent API key.
     *
     * @param key value of {@code access_token}
     */
    public void addApiKey(String key) {
        account.addKey(key);
        telephony.addKey(key);
    }

    /**
     * Refuses every request for its source address, or stops doing so.
     *
     * @param refused whether to refuse
     */
    public void refuseAddress(boolean refused) {
        account.refuseAddress(refused);
    }

    /**
     * Switches points on, with nothing used yet; minutes and days are those of the account's wall clock.
     *
     * @param perMinute points per minute
     * @param perDay points per day
     */
    public void limit(int perMinute, int perDay) {
        account.limit(perMinute, perDay);
    }

    /**
     * Sets where the payload of successful answers sits.
     *
     * @param shape wrapped at first
     */
    public void shape(ResultShape shape) {
        account.shape(shape);
    }

    /**
     * Switches on {@code visitors.get_visitor_info} and {@code calls.make_call}, which articles use and the vendor's manual does
     * not have.
     *
     * @param supported whether it answers
     */
    public void supportArticleMethods(boolean supported) {
        account.supportArticleMethods(supported);
    }

    /**
     * Counts the logins that succeeded; {@code requests("login.user")} has all attempts.
     *
     * @return how many
     */
    public int logins() {
        return account.logins();
    }

    /**
     * Seeds a visitor.
     *
     * @param id visitor id
     * @param name name
     * @param phones phone numbers, digits
     * @param emails e-mail addresses
     */
    public void addVisitor(long id, String name, List<String> phones, List<String> emails) {
        account.addVisitor(id, name, phones, emails);
    }

    /**
     * Seeds a visit.
     *
     * @param visitorId who came
     * @param time when, in the account's zone
     * @param fields further fields of get.visitor_sessions_report
     * @return the session id
     */
    public long addSession(long visitorId, LocalDateTime time, Map<String, ?> fields) {
        return account.addSession(visitorId, time, fields);
    }

    /**
     * Seeds a call. It is over, unless {@code finish_time} is given as null.
     *
     * @param start when it began, in the account's zone
     * @param fields further fields of get.calls_report
     * @return the call session id
     */
    public long addCall(LocalDateTime start, Map<String, ?> fields) {
        return account.addCall(start, fields);
    }

    /**
     * Fills the span with calls that are computed when they are asked for: the same for the same arguments, spread evenly
     * but not regularly, some perhaps in the same second. Earlier generated ones are gone; those added one by one stay.
     *
     * @param seed which calls
     * @param from when the first may begin, in the account's zone
     * @param till when the last begins at the latest
     * @param count how many, which with the span makes the rate
     */
    public void generateCalls(long seed, LocalDateTime from, LocalDateTime till, int count) {
        account.generateCalls(seed, from, till, count);
    }

    /**
     * The same for visits.
     *
     * @param seed which visits
     * @param from when the first may begin, in the account's zone
     * @param till when the last begins at the latest
     * @param count how many
     */
    public void generateSessions(long seed, LocalDateTime from, LocalDateTime till, int count) {
        account.generateSessions(seed, from, till, count);
    }

    /**
     * Sets what dates of a window mean to generated calls in the hour that comes twice; {@link RepeatedHour#AS_WRITTEN} at
     * first.
     *
     * @param rule for both ends of a window and the order of rows
     */
    public void repeatedHour(RepeatedHour rule) {
        account.repeatedHour(rule);
    }

    /**
     * All requests that arrived.
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

    /** Forgets the recorded requests. */
    public void clearRequests() {
        server.clearRequests();
    }

    /**
     * The Call API of this account, which listens at an address of its own.
     *
     * @return the second host
     */
    public FakeCallApi callApi() {
        return callApi;
    }

    /**
     * Seeds an employee for {@code get.employees}, which filters by the login alone. From the first one on, calls can be started
     * for the seeded ones only.
     *
     * @param id employee id
     * @param login login at the cabinet
     * @param operatorLogin login at the consultant
     * @param phone number, digits
     */
    public void addEmployee(long id, String login, String operatorLogin, String phone) {
        employees.add(id, login, operatorLogin, phone);
    }

    /**
     * The employees as they stand, seeded and made.
     *
     * @return copies
     */
    public List<Map<String, @Nullable Object>> employees() {
        return employees.rows();
    }

    @Override
    public void close() {
        callApi.close();
        server.close();
    }

    /** Settings of an account that is not running yet. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private ZoneId timeZone = ZoneId.of("Europe/Moscow");
        private String login = "integration";
        private String password = "secret";

        private Builder() {}

        /**
         * Sets the clock by which sessions and limits live.
         *
         * @param value clock; its zone does not matter
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * Sets the account's zone, in which all its dates are.
         *
         * @param value zone
         * @return this builder
         */
        public Builder timeZone(ZoneId value) {
            timeZone = value;
            return this;
        }

        /**
         * Sets who may log in.
         *
         * @param user login
         * @param secret password
         * @return this builder
         */
        public Builder credentials(String user, String secret) {
            login = user;
            password = secret;
            return this;
        }

        /**
         * Opens the account.
         *
         * @return the running account
         */
        public FakeComagic start() {
            return new FakeComagic(this);
        }
    }
}
