package io.svyaz.testkit.helpdeskeddy;

import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HelpDeskEddy account, both versions of its API, listening on loopback.
 *
 * <p>It counts 300 requests per minute, 60 of the knowledge base, and locks out for 20 minutes or an hour after one more, as the vendor
 * does. Operations are named by verb and path with ids as a mark, for example {@code GET tickets/{id}/posts/}. It does not notice when
 * a user is created twice. Thread-safe.
 */
public final class FakeHelpDeskEddy implements AutoCloseable {

    private final Desk desk;
    private final FakeServer server;

    private FakeHelpDeskEddy(Builder builder) {
        desk = new Desk(builder.clock.withZone(builder.timeZone), builder.email, builder.apiKey, builder.bearer);
        server = FakeServer.start(desk);
    }

    /**
     * Starts an account with the system clock, the agent {@code agent@example.com} with the key {@code key}, and the Bearer token
     * {@code token}.
     *
     * @return the running account
     */
    public static FakeHelpDeskEddy start() {
        return builder().start();
    }

    /**
     * Starts from the defaults of {@link #start()}, in Moscow time.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The address without version, for example {@code http://127.0.0.1:40001}.
     *
     * @return below which {@code /api/v1/} and {@code /api/v2/} are
     */
    public URI url() {
        return server.address();
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
     * All requests that arrived.
     *
     * @return a copy
     */
    public List<RecordedRequest> requests() {
        return server.requests();
    }

    /**
     * The requests for one operation.
     *
     * @param operation for example {@code POST users/}
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
     * Sets the limits.
     *
     * @param perMinute of the account
     * @param perMinuteOfKnowledgeBase of its knowledge base
     */
    public void limit(int perMinute, int perMinuteOfKnowledgeBase) {
        synchronized (desk) {
            desk.general.limit(perMinute);
            desk.knowledgeBase.limit(perMinuteOfKnowledgeBase);
        }
    }

    /** Locks the account out now, as another integration's excess would. */
    public void ban() {
        synchronized (desk) {
            desk.general.ban();
        }
    }

    /**
     * Sets how a lock-out looks; {@link BanForm#UNAUTHORIZED} at first.
     *
     * @param form the form
     */
    public void banForm(BanForm form) {
        desk.banForm(form);
    }

    /**
     * Counts what arrived while a lock-out lasted, the request that caused it left out.
     *
     * @return how many
     */
    public int requestsDuringBan() {
        synchronized (desk) {
            return desk.general.duringBan() + desk.knowledgeBase.duringBan();
        }
    }

    /**
     * Sets whether ticket lists come as an object keyed by id, as at first, or as an array.
     *
     * @param keyed whether by id
     */
    public void keyedTickets(boolean keyed) {
        synchronized (desk) {
            desk.tickets.keyed(keyed);
        }
    }

    /**
     * Leaves e-mail addresses out of user lists, as newer accounts do.
     *
     * @param without whether to leave them out
     */
    public void listsWithoutEmail(boolean without) {
        synchronized (desk) {
            desk.people.listsWithoutEmail(without);
        }
    }

    /**
     * Opens a telephony channel.
     *
     * @param key of the channel
     */
    public void telephonyChannel(String key) {
        desk.channelKey(key);
    }

    /**
     * Sets what version 1 calls the messages of a ticket; {@code messages} at first.
     *
     * @param part of the path
     */
    public void messagesPath(String part) {
        desk.messagesPath(part);
    }

    /**
     * Seeds a client.
     *
     * @param name first name
     * @param email e-mail address
     * @param phone as typed
     * @return the number
     */
    public long addUser(String name, String email, String phone) {
        return addUser(name, email, phone, Map.of());
    }

    /**
     * Seeds a client with custom fields.
     *
     * @param name first name
     * @param email e-mail address
     * @param phone as typed
     * @param customFields by number of the field
     * @return the number
     */
    public long addUser(String name, String email, String phone, Map<Long, ?> customFields) {
        Map<String, @Nullable Object> fields = People.fields(name, email, phone);
        fields.put("custom_fields", customFields);
        synchronized (desk) {
            return Fields.number(desk.people.add(fields, 1), "id");
        }
    }

    /**
     * Counts the users, the agent included.
     *
     * @return how many
     */
    public int users() {
        synchronized (desk) {
            return desk.people.size();
        }
    }

    /**
     * Seeds a ticket with its first message.
     *
     * @param userId who asks
     * @param title subject
     * @return the number
     */
    public long addTicket(long userId, String title) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("description", title);
        fields.put("user_id", userId);
        synchronized (desk) {
            return Fields.number(desk.tickets.create(fields), "id");
        }
    }

    /**
     * Counts the tickets, those in the trash included.
     *
     * @return how many
     */
    public int tickets() {
        synchronized (desk) {
            return desk.tickets.size();
        }
    }

    /**
     * Seeds an article of the knowledge base.
     *
     * @param id number
     * @param title Russian title
     */
    public void addArticle(long id, String title) {
        Map<String, @Nullable Object> article = new LinkedHashMap<>();
        article.put("id", id);
        article.put("title", Map.of("ru", title));
        article.put("categories", List.of(-2, 2));
        synchronized (desk) {
            desk.shelves.put("knowledge_base/articles", article);
        }
    }

    /**
     * Fills a template in for a ticket as the dispatcher does: text for text, nothing escaped; a tag it does not know stays.
     *
     * @param template with tags such as {@code {ticket_id}}
     * @param ticketId the ticket
     * @return the body of a webhook, see {@link WebhookSender}
     */
    public String fill(String template, long ticketId) {
        synchronized (desk) {
            Map<String, @Nullable Object> ticket = desk.tickets.get(ticketId);
            String filled = template;
            for (String tag : List.of("unique_id", "status_id", "user_id", "user_name", "user_email", "owner_id")) {
                filled = filled.replace("{" + tag + "}", Fields.text(ticket, tag));
            }
            filled = filled.replace("{ticket_name}", Fields.text(ticket, "title"))
                    .replace("{date_update}", Fields.text(ticket, "date_updated"))
                    .replace("{ticket_id}", Long.toString(ticketId));
            Map<String, @Nullable Object> posts = desk.tickets.messages(true, ticketId, Map.of());
            Map<?, ?> last = (Map<?, ?>) ((List<?>) posts.getOrDefault("data", List.of())).get(0);
            return filled.replace("{last_post_id}", String.valueOf(last.get("id")))
                    .replace("{last_post_user_id}", String.valueOf(last.get("user_id")))
                    .replace("{answer_last}", String.valueOf(last.get("text")));
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** Settings of an account that is not running yet. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private ZoneId timeZone = ZoneId.of("Europe/Moscow");
        private String email = "agent@example.com";
        private String apiKey = "key";
        private String bearer = "token";

        private Builder() {}

        /**
         * Sets the clock by which limits live.
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
         * Sets the agent's credentials.
         *
         * @param agent e-mail address
         * @param key API key
         * @return this builder
         */
        public Builder credentials(String agent, String key) {
            email = agent;
            apiKey = key;
            return this;
        }

        /**
         * Sets the Bearer token, which both versions take besides.
         *
         * @param token the token
         * @return this builder
         */
        public Builder bearer(String token) {
            bearer = token;
            return this;
        }

        /**
         * Opens the account.
         *
         * @return the running account
         */
        public FakeHelpDeskEddy start() {
            return new FakeHelpDeskEddy(this);
        }
    }
}
