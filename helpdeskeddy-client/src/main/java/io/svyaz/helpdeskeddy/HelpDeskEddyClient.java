package io.svyaz.helpdeskeddy;

import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.helpdeskeddy.chat.Chat;
import io.svyaz.helpdeskeddy.customfields.CustomFields;
import io.svyaz.helpdeskeddy.customfields.FieldOwner;
import io.svyaz.helpdeskeddy.dictionaries.Dictionaries;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.GenericPath;
import io.svyaz.helpdeskeddy.internal.Verb;
import io.svyaz.helpdeskeddy.knowledge.KnowledgeBase;
import io.svyaz.helpdeskeddy.organizations.Organizations;
import io.svyaz.helpdeskeddy.telephony.Telephony;
import io.svyaz.helpdeskeddy.tickets.Comments;
import io.svyaz.helpdeskeddy.tickets.Posts;
import io.svyaz.helpdeskeddy.tickets.Tickets;
import io.svyaz.helpdeskeddy.users.Contacts;
import io.svyaz.helpdeskeddy.users.Users;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account of HelpDeskEddy or a sister brand. Immutable and thread-safe: make one and share it.
 *
 * <pre>{@code
 * HelpDeskEddyClient desk = HelpDeskEddyClient.builder().domain("acme").apiKey("agent@example.com", Secret.of(key)).build();
 * Ticket ticket = desk.tickets().get(9).execute();
 * }</pre>
 *
 * <p>Whoever goes over the account's limit is locked out for 20 minutes or an hour, and everybody else with them. So calls are
 * spaced, what the vendor says about the limit is heeded, and after a ban nothing is sent before its end.
 */
public final class HelpDeskEddyClient {
    private static final EddyMethod<List<String>> IPS = EddyMethod.list(Verb.GET, "ips", "ips", String.class);

    private final EddyCalls calls;
    private final Contacts contacts;
    private final AccountAddress address;
    private final String language;
    private final ZoneId zone;

    HelpDeskEddyClient(EddyCalls calls, AccountAddress address, String language, ZoneId zone) {
        this.calls = calls;
        this.contacts = new Contacts(calls);
        this.address = address;
        this.language = language;
        this.zone = zone;
    }

    /**
     * Begins a client.
     *
     * @return a builder with sound defaults
     */
    public static HelpDeskEddyClientBuilder builder() {
        return new HelpDeskEddyClientBuilder();
    }

    /**
     * Tickets.
     *
     * @return the calls of {@code /tickets/}
     */
    public Tickets tickets() {
        return new Tickets(calls);
    }

    /**
     * The messages of tickets.
     *
     * @return the calls of {@code /tickets/{id}/posts/}
     */
    public Posts posts() {
        return new Posts(calls);
    }

    /**
     * Notes for staff on tickets.
     *
     * @return the calls of {@code /tickets/{id}/comments/}
     */
    public Comments comments() {
        return new Comments(calls);
    }

    /**
     * Clients and staff.
     *
     * @return the calls of {@code /users/}
     */
    public Users users() {
        return new Users(calls);
    }

    /**
     * Users by what identifies them: found, or made once.
     *
     * @return calls over {@code /users/}
     */
    public Contacts contacts() {
        return contacts;
    }

    /**
     * Organizations.
     *
     * @return the calls of {@code /organizations/}
     */
    public Organizations organizations() {
        return new Organizations(calls);
    }

    /**
     * Departments, statuses, priorities, types, groups.
     *
     * @return the calls of the short lists
     */
    public Dictionaries dictionaries() {
        return new Dictionaries(calls);
    }

    /**
     * The custom fields of tickets.
     *
     * @return the calls of {@code /custom_fields/}
     */
    public CustomFields customFields() {
        return customFields(FieldOwner.TICKETS);
    }

    /**
     * The custom fields of a kind of record.
     *
     * @param owner of the fields
     * @return for example the calls of {@code /users/custom_fields/}
     */
    public CustomFields customFields(FieldOwner owner) {
        return new CustomFields(calls, owner);
    }

    /**
     * The knowledge base.
     *
     * @return the calls of {@code /knowledge_base/}
     */
    public KnowledgeBase knowledgeBase() {
        return new KnowledgeBase(calls);
    }

    /**
     * A telephony channel.
     *
     * @param channelKey its key, as the channel's settings show it
     * @return the calls of {@code /telephony/}
     */
    public Telephony telephony(Secret channelKey) {
        return new Telephony(calls, channelKey);
    }

    /**
     * The chat of signed-in visitors.
     *
     * @return the calls of {@code /chat/}
     */
    public Chat chat() {
        return new Chat(calls, address.base(), language);
    }

    /**
     * The addresses that webhooks come from.
     *
     * @return {@code GET /ips}
     */
    public Call<List<String>> ips() {
        return calls.call(IPS);
    }

    /**
     * Any call that no typed method covers, with the same rules: GET may be repeated, PUT and DELETE are idempotent, POST is sent
     * once.
     *
     * @param method {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
     * @param path below {@code /api/v2/}, as documented, for example {@code tickets/9/billing/}; parts are encoded
     * @param query parameters; null values are left out
     * @param body sent as JSON; null for none
     * @param type of {@code data}, or of the whole answer where there is no {@code data}
     * @param <T> of the data
     * @return the call
     * @throws IllegalArgumentException when method or path cannot be one
     */
    public <T> Call<T> call(
            String method,
            String path,
            Map<String, ? extends @Nullable Object> query,
            @Nullable Map<String, ? extends @Nullable Object> body,
            Class<T> type) {
        GenericPath own = GenericPath.of(path);
        return calls.call(EddyMethod.raw(own.verb(method), own.pattern(), own.name(method), type), query, body);
    }

    /**
     * Any list that no typed method covers, in one piece and in any of the shapes of lists.
     *
     * @param path as for {@link #call}
     * @param query parameters; null values are left out
     * @param row type of an item
     * @param <T> type of an item
     * @return the call
     */
    public <T> Call<List<T>> callList(String path, Map<String, ? extends @Nullable Object> query, Class<T> row) {
        GenericPath own = GenericPath.of(path);
        return calls.call(EddyMethod.list(Verb.GET, own.pattern(), own.name("GET"), row), query, null);
    }

    /**
     * The account's zone, which every date of the API means.
     *
     * @return as the client was built
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The instant that a date of the API means.
     *
     * @param time as a model has it
     * @return in the account's zone; where clocks are turned back the earlier one
     */
    public Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return "HelpDeskEddyClient(" + calls + ")";
    }
}
