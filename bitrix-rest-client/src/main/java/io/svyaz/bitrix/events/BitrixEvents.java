package io.svyaz.bitrix.events;

import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a portal sends to a handler: events, outgoing webhooks, robots, and the opening of an application.
 *
 * <pre>{@code
 * WebhookEndpoint.builder()
 *         .verifier(ApplicationTokenVerifier.of(memberId, domain, applicationToken))
 *         .handler(webhook -> inbox.store(events.parse(webhook).storable()))
 *         .build();
 * }</pre>
 *
 * <p>Reading is not believing: check with {@link ApplicationTokenVerifier} first. Immutable and thread-safe.
 */
public final class BitrixEvents {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final BitrixEvents DEFAULT = new BitrixEvents(EventLimits.defaults());

    private final EventLimits limits;

    private BitrixEvents(EventLimits limits) {
        this.limits = limits;
    }

    /**
     * A reader with {@link EventLimits#defaults()}.
     *
     * @return the reader
     */
    public static BitrixEvents create() {
        return DEFAULT;
    }

    /**
     * A reader with other limits.
     *
     * @param value the limits
     * @return a changed copy
     */
    public BitrixEvents withLimits(EventLimits value) {
        return new BitrixEvents(Objects.requireNonNull(value, "limits"));
    }

    /**
     * Reads a body.
     *
     * @param contentType the header; a form or JSON. When null or blank, a body that begins with a brace is JSON
     * @param body the bytes as they came, UTF-8
     * @return the event and its tokens
     * @throws MalformedEventException when it is no event, and nothing else whatever the bytes
     */
    public ReceivedEvent parse(@Nullable String contentType, byte[] body) {
        return read(decode(contentType, body));
    }

    /**
     * Reads a body that was verified.
     *
     * @param webhook from a {@link io.svyaz.webhook.WebhookVerifier}
     * @return the event and its tokens
     * @throws MalformedEventException when it is no event
     */
    public ReceivedEvent parse(VerifiedWebhook webhook) {
        return parse(webhook.request());
    }

    ReceivedEvent parse(WebhookRequest request) {
        return parse(request.header(CONTENT_TYPE).orElse(null), request.body());
    }

    /**
     * Reads what {@link ReceivedEvent#storable()} wrote.
     *
     * @param json the stored text
     * @return the same event
     * @throws MalformedEventException when it is something else
     */
    public BitrixEvent parseStored(String json) {
        return parse("application/json", json.getBytes(StandardCharsets.UTF_8)).event();
    }

    /** The whole body with its tokens. */
    Map<String, Object> decode(@Nullable String contentType, byte[] body) {
        if (isTooLong(body)) {
            throw new MalformedEventException("it is longer than " + limits.bytes() + " bytes");
        }
        return isJson(contentType, body) ? JsonBody.decode(body, limits) : FormBody.decode(body, limits);
    }

    boolean isTooLong(byte[] body) {
        return body.length > limits.bytes();
    }

    private static ReceivedEvent read(Map<String, Object> body) {
        SplitBody split = SplitBody.of(body);
        EventHead head = new EventHead(split.members());
        return new ReceivedEvent(EventKinds.of(head), new EventAuth(split.secrets(), head));
    }

    /** For rows of the offline queue, which are events in other words. */
    static BitrixEvent event(Map<String, Object> body) {
        return read(body).event();
    }

    private static boolean isJson(@Nullable String contentType, byte[] body) {
        String type = contentType == null ? "" : contentType;
        int parameters = type.indexOf(';');
        String media =
                (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        if (media.isEmpty()) {
            return beginsWithBrace(body);
        }
        if (media.equals("application/x-www-form-urlencoded")) {
            return false;
        }
        if (media.equals("application/json") || media.endsWith("+json")) {
            return true;
        }
        throw new MalformedEventException("its content type is neither a form nor JSON");
    }

    private static boolean beginsWithBrace(byte[] body) {
        for (byte next : body) {
            if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
                return next == '{';
            }
        }
        return false;
    }
}
