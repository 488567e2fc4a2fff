package io.svyaz.testkit.bitrix;

import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Bitrix24 portal with one incoming webhook, listening on loopback.
 *
 * <p>It keeps what is written to it and answers with the oddities of the real wire: numbers as strings, empty error codes, {@code []}
 * for empty objects. Limits are off until switched on. Thread-safe.
 */
public final class FakeBitrix24 implements AutoCloseable {

    private final Portal portal;
    private final FakeServer server;
    private final URI webhookUrl;

    private FakeBitrix24(Builder builder) {
        String secret = builder.secret == null ? randomSecret() : builder.secret;
        portal = new Portal(
                builder.clock.withZone(builder.timeZone),
                builder.userId,
                secret,
                !builder.strictUserFields,
                builder.scopes);
        server = FakeServer.start(portal);
        portal.events().listenAt(server.address());
        if (builder.oauth != null) {
            portal.oauth(builder.oauth);
        }
        webhookUrl = server.address().resolve("/rest/" + builder.userId + "/" + secret + "/");
    }

    /**
     * Starts a portal with the system clock and a generated secret.
     *
     * @return the running portal
     */
    public static FakeBitrix24 start() {
        return builder().start();
    }

    /**
     * Starts from the defaults: system clock, Moscow time, user 1, generated secret, every {@code UF_} name accepted.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The incoming webhook, for example {@code http://127.0.0.1:40001/rest/1/f0e1d2c3b4a59687/}; it is a credential.
     *
     * @return base URL with a trailing slash
     */
    public URI webhookUrl() {
        return webhookUrl;
    }

    /**
     * The events it sends out or keeps.
     *
     * @return the live events
     */
    public PortalEvents events() {
        return portal.events();
    }

    /**
     * Where applications call methods, {@code client_endpoint}; answers only with {@link Builder#oauth}.
     *
     * @return base URL with a trailing slash
     */
    public URI clientEndpoint() {
        return server.address().resolve("/rest/");
    }

    /**
     * From now on redirects every request to the same path elsewhere, as a renamed portal does under its old name.
     *
     * @param status 301, 302, 307 or 308
     * @param address the new address, for example another portal's {@link #clientEndpoint}
     */
    public void renameTo(int status, URI address) {
        portal.rename(status, address);
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
     * Refuses the next HTTP requests, whatever they ask for, before anything is executed.
     *
     * @param count how many
     * @param failure what to answer
     */
    public void failNext(int count, BitrixFailure failure) {
        portal.failures().next(count, failure);
    }

    /**
     * Refuses the next calls of one method, also inside a batch, where the error lands in {@code result_error}.
     *
     * @param count how many
     * @param method name in any case
     * @param failure what to answer
     */
    public void failNext(int count, String method, BitrixFailure failure) {
        portal.failures().next(count, method, failure);
    }

    /**
     * Refuses every so many calls of one method, also inside a batch whose answer is 200.
     *
     * @param kth 3 for the third, the sixth and so on
     * @param method name in any case
     * @param failure what to answer
     */
    public void failEvery(int kth, String method, BitrixFailure failure) {
        portal.failures().every(kth, method, failure);
    }

    /**
     * Switches the request rate bucket on, empty. The cloud has capacity 50 and 2 a second, Enterprise 250 and 5.
     *
     * @param capacity requests that fit
     * @param perSecond requests that drain in a second
     */
    public void rateLimit(int capacity, double perSecond) {
        portal.rateLimit(capacity, perSecond);
    }

    /**
     * Makes every call of a method cost operating time. A method whose sum over ten minutes exceeds 480 s is refused with
     * {@code OPERATION_TIME_LIMIT}.
     *
     * @param method name in any case
     * @param perCall what one call costs
     */
    public void operatingTime(String method, Duration perCall) {
        portal.operatingTime(method, perCall);
    }

    /**
     * Declares a user field of leads.
     *
     * @param name name; gets the prefix {@code UF_CRM_} if it lacks it
     * @param userType vendor type, for example {@code string}
     */
    public void addLeadUserField(String name, String userType) {
        portal.declareUserField(EntityType.LEAD, name, userType);
    }

    /**
     * Seeds a lead; read-only fields such as DATE_CREATE may be given.
     *
     * @param fields fields as crm.lead.add takes them
     * @return its ID
     */
    public long addLead(Map<String, ?> fields) {
        return portal.seed(EntityType.LEAD, fields);
    }

    /**
     * Seeds a contact.
     *
     * @param fields fields as crm.contact.add takes them
     * @return its ID
     */
    public long addContact(Map<String, ?> fields) {
        return portal.seed(EntityType.CONTACT, fields);
    }

    /**
     * Seeds a company.
     *
     * @param fields fields as crm.company.add takes them
     * @return its ID
     */
    public long addCompany(Map<String, ?> fields) {
        return portal.seed(EntityType.COMPANY, fields);
    }

    /**
     * Seeds a deal.
     *
     * @param fields fields as crm.deal.add takes them
     * @return its ID
     */
    public long addDeal(Map<String, ?> fields) {
        return portal.seed(EntityType.DEAL, fields);
    }

    /**
     * The leads as they stand, by ID, in the form crm.lead.get answers.
     *
     * @return copies
     */
    public List<Map<String, @Nullable Object>> leads() {
        return portal.rows(EntityType.LEAD);
    }

    /**
     * One lead as it stands.
     *
     * @param id its ID
     * @return a copy
     * @throws IllegalArgumentException if there is none
     */
    public Map<String, @Nullable Object> lead(long id) {
        return leads().stream()
                .filter(lead -> Long.toString(id).equals(lead.get("ID")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lead " + id));
    }

    /**
     * The contacts as they stand, by ID.
     *
     * @return copies
     */
    public List<Map<String, @Nullable Object>> contacts() {
        return portal.rows(EntityType.CONTACT);
    }

    /**
     * The companies as they stand, by ID.
     *
     * @return copies
     */
    public List<Map<String, @Nullable Object>> companies() {
        return portal.rows(EntityType.COMPANY);
    }

    /**
     * The deals as they stand, by ID.
     *
     * @return copies
     */
    public List<Map<String, @Nullable Object>> deals() {
        return portal.rows(EntityType.DEAL);
    }

    /**
     * Seeds a record of any kind; fields that are read-only otherwise may be given. A smart process comes into being with its
     * first record.
     *
     * @param entityTypeId 1 lead, 2 deal, 3 contact, 4 company, 31 smart invoice, or a smart process from 128
     * @param fields fields as crm.item.add takes them
     * @return its id
     */
    public long addItem(int entityTypeId, Map<String, ?> fields) {
        return portal.seedItem(entityTypeId, fields);
    }

    /**
     * The records of any kind as they stand, by id, in the form crm.item.get answers.
     *
     * @param entityTypeId as for {@link #addItem}
     * @return copies
     */
    public List<Map<String, @Nullable Object>> items(int entityTypeId) {
        return portal.items(entityTypeId);
    }

    /**
     * Makes a universal list of the type {@code lists}, empty.
     *
     * @param iblockId its id
     * @param propertyIds the numbers in {@code PROPERTY_nn}; others are dropped when written
     */
    public void addList(long iblockId, long... propertyIds) {
        portal.addList(iblockId, propertyIds);
    }

    /**
     * The elements of a universal list as they stand, by id, in the form lists.element.get answers.
     *
     * @param iblockId the list's id
     * @return copies
     * @throws IllegalArgumentException if there is no such list
     */
    public List<Map<String, @Nullable Object>> listElements(long iblockId) {
        return portal.listElements(iblockId);
    }

    /**
     * All timeline comments in the order they were written.
     *
     * @return copies
     */
    public List<Map<String, @Nullable Object>> timelineComments() {
        return portal.comments();
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
     * The requests for one method; commands inside a batch are not requests.
     *
     * @param method name in any case
     * @return a copy
     */
    public List<RecordedRequest> requests(String method) {
        return server.requests(method);
    }

    /** Forgets the recorded requests. */
    public void clearRequests() {
        server.clearRequests();
    }

    @Override
    public void close() {
        portal.events().close();
        server.close();
    }

    private static String randomSecret() {
        var bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Settings of a portal that is not running yet. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private ZoneId timeZone = ZoneId.of("Europe/Moscow");
        private long userId = 1;
        private @Nullable String secret;
        private boolean strictUserFields;
        private Scopes scopes = Scopes.all();
        private @Nullable FakeOAuth oauth;

        private Builder() {}

        /**
         * Sets the clock that stamps objects, drains the rate bucket and sums operating time.
         *
         * @param value clock; its zone does not matter
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * Sets the zone in which the portal writes its dates.
         *
         * @param value zone
         * @return this builder
         */
        public Builder timeZone(ZoneId value) {
            timeZone = value;
            return this;
        }

        /**
         * Sets the user whose webhook it is.
         *
         * @param value user id
         * @return this builder
         */
        public Builder userId(long value) {
            userId = value;
            return this;
        }

        /**
         * Sets the webhook's secret in place of a generated one.
         *
         * @param value letters and digits
         * @return this builder
         */
        public Builder secret(String value) {
            secret = value;
            return this;
        }

        /**
         * Lets applications in with tokens of an authorisation server.
         *
         * @param value issues and knows the tokens
         * @return this builder
         */
        public Builder oauth(FakeOAuth value) {
            oauth = value;
            return this;
        }

        /**
         * Limits what the webhook may do; the methods of other scopes answer {@code insufficient_scope}.
         *
         * @param names the scopes it has, for example {@code crm}
         * @return this builder
         */
        public Builder scopes(String... names) {
            scopes = Scopes.only(List.of(names));
            return this;
        }

        /**
         * Drops {@code UF_} fields that were not declared, as the real portal does.
         *
         * @return this builder
         */
        public Builder strictUserFields() {
            strictUserFields = true;
            return this;
        }

        /**
         * Opens the portal.
         *
         * @return the running portal
         */
        public FakeBitrix24 start() {
            return new FakeBitrix24(this);
        }
    }
}
