package io.svyaz.usedesk;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.usedesk.channels.Channels;
import io.svyaz.usedesk.chats.Chats;
import io.svyaz.usedesk.clients.Clients;
import io.svyaz.usedesk.comments.Comments;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.UsedeskCalls;
import io.svyaz.usedesk.knowledge.KnowledgeBase;
import io.svyaz.usedesk.tickets.Tickets;
import io.svyaz.usedesk.users.Users;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account of Usedesk. Immutable and thread-safe: make one and share it.
 *
 * <pre>{@code
 * UsedeskClient usedesk = UsedeskClient.builder().token(Secret.of(token)).build();
 * TicketDetails ticket = usedesk.tickets().get(3089372).execute();
 * }</pre>
 */
public final class UsedeskClient {
    private final UsedeskCalls calls;
    private final String address;
    private final Clients clients;

    UsedeskClient(UsedeskCalls calls, String address) {
        this.calls = calls;
        this.address = address;
        this.clients = new Clients(calls);
    }

    /**
     * Begins a client.
     *
     * @return a builder with sound defaults
     */
    public static UsedeskClientBuilder builder() {
        return new UsedeskClientBuilder();
    }

    /**
     * Tickets, their tags and custom fields.
     *
     * @return the calls about tickets
     */
    public Tickets tickets() {
        return new Tickets(calls);
    }

    /**
     * Messages in tickets.
     *
     * @return the calls that write messages
     */
    public Comments comments() {
        return new Comments(calls);
    }

    /**
     * The people who ask.
     *
     * @return the calls about clients
     */
    public Clients clients() {
        return clients;
    }

    /**
     * Agents and groups.
     *
     * @return the calls about agents
     */
    public Users users() {
        return new Users(calls);
    }

    /**
     * Where tickets come from.
     *
     * @return the calls about channels
     */
    public Channels channels() {
        return new Channels(calls);
    }

    /**
     * Chats from the agents' side.
     *
     * @return the calls about chats
     */
    public Chats chats() {
        return new Chats(calls);
    }

    /**
     * The knowledge base of an account.
     *
     * @param accountId the number in the address of the support center
     * @return the calls about articles
     * @throws UnsupportedOperationException in the dialect REST
     */
    public KnowledgeBase knowledgeBase(long accountId) {
        return new KnowledgeBase(calls, accountId);
    }

    /**
     * Any method by its path, with POST and the same rules as the typed ones. Paths that begin with {@code create}, {@code chat} or
     * anything else that is not known are sent once; {@code update} and {@code delete} are idempotent; the reading ones of the
     * documentation may be repeated. {@link Call#with} says better.
     *
     * @param path without the base address, for example {@code create/ticket/async}
     * @param params as documented, without the token; null is left out
     * @param type of the answer
     * @param <T> the type of the answer
     * @return the call
     * @throws IllegalArgumentException when the parameters hold the token, or the path leads elsewhere
     */
    public <T> Call<T> call(String path, Map<String, ? extends @Nullable Object> params, Class<T> type) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        return calls.call(Method.write(plain, idempotency(plain), type), params);
    }

    /**
     * Any method by its path that answers with rows, bare or under {@code data}; as {@link #call} does.
     *
     * @param path without the base address, for example {@code groups}
     * @param params as documented, without the token; null is left out
     * @param row type of a row
     * @param <T> type of a row
     * @return the call
     * @throws IllegalArgumentException when the parameters hold the token, or the path leads elsewhere
     */
    public <T> Call<List<T>> callList(String path, Map<String, ? extends @Nullable Object> params, Class<T> row) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        Method<List<T>> method = Method.rows(plain, row).as(Method.Verb.POST, plain, "data");
        return calls.call(method, params).with(options -> options.idempotency(idempotency(plain)));
    }

    private static Idempotency idempotency(String path) {
        return switch (path) {
            case "tickets", "ticket", "tags", "ticket/fields", "clients", "client", "users", "groups", "channels" ->
                Idempotency.READ;
            default ->
                path.startsWith("update/ticket") || path.startsWith("update/user") || path.startsWith("delete/")
                        ? Idempotency.IDEMPOTENT
                        : Idempotency.ONCE;
        };
    }

    @Override
    public String toString() {
        return "UsedeskClient(" + address + ")";
    }
}
