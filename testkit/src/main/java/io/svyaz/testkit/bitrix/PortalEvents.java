package io.svyaz.testkit.bitrix;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The events of a {@link FakeBitrix24}: who is told, and what.
 *
 * <p>A lead, deal, contact, company, smart process item or smart invoice that is added, updated or deleted by a method makes an event
 * for whoever has bound it; seeding makes none. Events are sent by one thread, one after the other, never twice, and after the method has answered: call {@link
 * #settle} before looking. Offline events with the error mark are handed out to {@code error=1} alone. Thread-safe.
 */
public final class PortalEvents {

    private static final String MEMBER_ID = "b6f1e2d3c4a5968778695a4b3c2d1e0f";

    private final Clock clock;
    private final EventBindings bindings = new EventBindings();
    private final EventQueue queue;
    private final EventSender sender = new EventSender();
    private final ExecutorService line = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "fake-bitrix24-events");
        thread.setDaemon(true);
        return thread;
    });
    private final List<EventReply> replies = new ArrayList<>();
    private final String applicationToken;
    private String address = "http://portal.invalid";
    private boolean withTokens;
    private boolean application;

    PortalEvents(Clock clock, String applicationToken) {
        this.clock = clock;
        this.queue = new EventQueue(clock);
        this.applicationToken = applicationToken;
    }

    /** The same for the same webhook, and nothing the webhook's secret could be found from. */
    static String tokenFor(String secret) {
        return UUID.nameUUIDFromBytes(secret.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    void listenAt(URI serverAddress) {
        synchronized (replies) {
            address = serverAddress.getScheme() + "://" + serverAddress.getAuthority();
        }
    }

    void register(Map<String, Method> methods) {
        methods.put("event.bind", bindings::bind);
        methods.put("event.unbind", bindings::unbind);
        methods.put("event.get", bindings::get);
        methods.put("events", params -> Reply.of(known()));
        methods.put("event.test", this::test);
        methods.put("event.offline.get", queue::get);
        methods.put("event.offline.clear", queue::clear);
        methods.put("event.offline.error", queue::error);
        methods.put("event.offline.list", queue::list);
        for (EntityType type : EntityType.ALL) {
            announce(type, "add", methods);
            announce(type, "update", methods);
            announce(type, "delete", methods);
        }
    }

    private void announce(EntityType type, String change, Map<String, Method> methods) {
        String event = "ONCRM" + type.name() + change.toUpperCase(Locale.ROOT);
        methods.computeIfPresent(type.methodPrefix() + change, (name, method) -> params -> {
            Reply reply = method.call(params);
            Object id = change.equals("add") ? reply.result() : Long.toString(params.id());
            happened(event, Php.string(id), Map.of("FIELDS", Map.of("ID", Php.string(id))));
            return reply;
        });
    }

    /** Smart processes and smart invoices: in the general form, and in the form of their type. */
    void announceItems(Map<String, Method> methods) {
        for (String change : List.of("add", "update", "delete")) {
            methods.computeIfPresent("crm.item." + change, (name, method) -> params -> {
                Reply reply = method.call(params);
                int type = FieldType.number(params.text("entityTypeId").orElse("0"))
                        .intValue();
                if (type == 31 || type >= 128) {
                    Object id = change.equals("add")
                            ? Php.map(Php.map(reply.result()).get("item")).get("id")
                            : params.id();
                    itemHappened("ONCRMDYNAMICITEM" + change.toUpperCase(Locale.ROOT), type, Php.string(id));
                }
                return reply;
            });
        }
    }

    private void itemHappened(String event, int type, String id) {
        Map<String, ?> data = Map.of("FIELDS", Map.of("ID", id, "ENTITY_TYPE_ID", Integer.toString(type)));
        happened(event, type + ":" + id, data);
        happened(event + "_" + type, type + ":" + id, data);
    }

    private static List<String> known() {
        var names = new ArrayList<>(List.of("ONAPPTEST", "ONOFFLINEEVENT"));
        List.of("ADD", "UPDATE", "DELETE").forEach(change -> names.add("ONCRMDYNAMICITEM" + change));
        EntityType.ALL.forEach(type ->
                List.of("ADD", "UPDATE", "DELETE").forEach(change -> names.add("ONCRM" + type.name() + change)));
        return names;
    }

    private Reply test(Params params) {
        var query = new LinkedHashMap<String, @Nullable Object>();
        params.names().forEach(name -> query.put(name, params.get(name)));
        happened("ONAPPTEST", "", Map.of("QUERY", query, "LANGUAGE_ID", "ru"));
        return Reply.of(true);
    }

    private void happened(String event, String object, Map<String, ?> data) {
        for (EventBindings.Binding binding : bindings.of(event)) {
            if (binding.isOffline()) {
                queue.add(event, object, data);
                happened("ONOFFLINEEVENT", "", Map.of());
            } else {
                String body = body(event, data, Long.toString(binding.id()));
                line.execute(() -> note(sender.post(URI.create(binding.handler()), body)));
            }
        }
    }

    private void note(EventReply reply) {
        synchronized (replies) {
            replies.add(reply);
        }
    }

    /**
     * Lets the webhook call {@code event.*} as an application would; otherwise those answer {@code WRONG_AUTH_TYPE}.
     *
     * @return this
     */
    public PortalEvents asApplication() {
        synchronized (replies) {
            application = true;
        }
        return this;
    }

    /** Whether the webhook may do what applications may. */
    boolean isApplication() {
        synchronized (replies) {
            return application;
        }
    }

    /**
     * Sends the tokens of a user along, as to a handler of an application; without it events are those of a webhook made by
     * hand.
     *
     * @param value whether
     * @return this
     */
    public PortalEvents withTokens(boolean value) {
        synchronized (replies) {
            withTokens = value;
        }
        return this;
    }

    /**
     * The portal's lasting id.
     *
     * @return {@code auth[member_id]} of all events
     */
    public String memberId() {
        return MEMBER_ID;
    }

    /**
     * The portal's host, with the port.
     *
     * @return {@code auth[domain]} of all events
     */
    public String domain() {
        synchronized (replies) {
            return URI.create(address).getAuthority();
        }
    }

    /**
     * What proves that events come from this portal; a credential.
     *
     * @return {@code auth[application_token]} of all events
     */
    public String applicationToken() {
        return applicationToken;
    }

    /**
     * Subscribes, as a user does in the portal's settings.
     *
     * @param event name in any case
     * @param handler where it goes
     */
    public void bind(String event, URI handler) {
        bindings.add(event, handler.toString(), "0");
    }

    /**
     * Puts an event into the offline queue from now on.
     *
     * @param event name in any case
     */
    public void bindOffline(String event) {
        bindings.add(event, "", "0");
    }

    /**
     * Sends an event at once, whether it is bound or not, and waits for the answer.
     *
     * @param handler where it goes
     * @param event name as it shall be sent
     * @param data what it carries; maps, lists and single values
     * @return what the handler answered
     */
    public EventReply send(URI handler, String event, Map<String, ?> data) {
        return sender.post(handler, body(event, data, "0"));
    }

    /**
     * Sends any body, for example one that {@link #body} made, once more.
     *
     * @param handler where it goes
     * @param form the body
     * @return what the handler answered
     */
    public EventReply sendBody(URI handler, String form) {
        return sender.post(handler, form);
    }

    /**
     * The body of an event as it goes over the wire.
     *
     * @param event name as it shall be sent
     * @param data what it carries
     * @return a form
     */
    public String body(String event, Map<String, ?> data) {
        return body(event, data, "0");
    }

    private String body(String event, Map<String, ?> data, String handlerId) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("event", event);
        members.put("event_handler_id", handlerId);
        members.put("data", data);
        members.put("ts", Long.toString(clock.instant().getEpochSecond()));
        members.put("auth", auth());
        return EventSender.form(members);
    }

    private Map<String, @Nullable Object> auth() {
        var auth = new LinkedHashMap<String, @Nullable Object>();
        synchronized (replies) {
            if (withTokens) {
                auth.put("access_token", "access-" + applicationToken);
                auth.put("expires_in", "3600");
                auth.put("scope", "crm");
                auth.put("refresh_token", "refresh-" + applicationToken);
                auth.put("user_id", "1");
                auth.put("status", "L");
            }
            auth.put("domain", URI.create(address).getAuthority());
            auth.put("client_endpoint", address + "/rest/");
            auth.put("server_endpoint", "https://oauth.bitrix.info/rest/");
        }
        auth.put("member_id", MEMBER_ID);
        auth.put("application_token", applicationToken);
        return auth;
    }

    /**
     * Waits until everything that happened so far was sent and answered.
     *
     * @return what the handlers answered, since the start, in the order of sending
     */
    public List<EventReply> settle() {
        try {
            line.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing cannot fail", e);
        }
        synchronized (replies) {
            return List.copyOf(replies);
        }
    }

    /**
     * How long the offline queue is, with the rows that are kept for a process or failed.
     *
     * @return number of rows
     */
    public int offlineRows() {
        return queue.size();
    }

    void close() {
        line.shutdownNow();
    }
}
