package io.svyaz.usedesk.events;

import io.svyaz.webhook.WebhookRequest;

/**
 * What Usedesk told by webhook, by kind. Immutable.
 *
 * <pre>{@code
 * UsedeskEvent told = UsedeskEvent.parse(webhook.request());
 * if (told instanceof UsedeskEvent.TicketChanged changed && told.name().equals("ticket.resolved")) {
 *     askForReview(changed.details().clientEmail());
 * }
 * }</pre>
 *
 * <p>The vendor names no event: its kind is told by which member is there. The article's form names it; both have the same names
 * here. Deliveries may come twice and in any order: {@link #dedupeKey()} is the same for the same event.
 */
public sealed interface UsedeskEvent {
    /**
     * All that was told.
     *
     * @return never null
     */
    EventDetails details();

    /**
     * The name, the same in both forms, for example {@code ticket.resolved}.
     *
     * @return {@code unknown} where nothing tells
     */
    String name();

    /**
     * What tells this event from others, for a store that works each off once.
     *
     * @return never blank; no secret
     */
    String dedupeKey();

    /**
     * Reads a webhook that was verified before: JSON, form-encoded or multipart.
     *
     * @param request with its path, where it may be a GET
     * @return never fails for what is not known: that is {@link Unknown}
     * @throws MalformedEventException when the body is no JSON object and no form, or names a member twice
     */
    static UsedeskEvent parse(WebhookRequest request) {
        return EventKinds.of(new EventDetails(EventBody.of(request)));
    }

    /**
     * Reads what a rule of the account sends: fields that its administrator chose, without a secret. It is believed only as far as the
     * address it came to is unguessable.
     *
     * @param request JSON, form-encoded, multipart, or a GET with its path
     * @return the fields under their own names
     * @throws MalformedEventException when there are none
     */
    static RuleRequest parseRule(WebhookRequest request) {
        return new RuleRequest(new EventDetails(EventBody.of(request)));
    }

    /**
     * A ticket was created.
     *
     * @param details all that was told
     */
    record TicketCreated(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return "ticket.created";
        }

        @Override
        public String dedupeKey() {
            return EventKinds.key("ticket.created", details.ticketId(), details);
        }
    }

    /**
     * A ticket was changed: {@code ticket.resolved}, {@code ticket.closed}, {@code ticket.status_changed} or {@code ticket.updated}.
     *
     * @param details all that was told
     * @param name which of them; in the article's form the word that was sent
     */
    record TicketChanged(EventDetails details, String name) implements UsedeskEvent {
        @Override
        public String dedupeKey() {
            return details.change().isPresent()
                    ? EventKinds.key("trigger", details.change().get().id(), details)
                    : name + ":" + details.ticketId().map(String::valueOf).orElse("") + ":" + details.hash();
        }
    }

    /**
     * Somebody wrote in a ticket.
     *
     * @param details all that was told
     */
    record CommentCreated(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return "comment.created";
        }

        @Override
        public String dedupeKey() {
            return EventKinds.key("comment", EventDetails.first(details.at("comment", "id")), details);
        }
    }

    /**
     * A client rated an answer.
     *
     * @param details all that was told
     */
    record TicketRated(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return "ticket.rated";
        }

        @Override
        public String dedupeKey() {
            return EventKinds.key("csi", EventDetails.first(details.at("csi", "id")), details);
        }
    }

    /**
     * Somebody wrote in a chat. The vendor numbers no such message: two equal ones at the same second are one here.
     *
     * @param details all that was told
     */
    record ChatMessage(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return "chat.message";
        }

        /**
         * The chat.
         *
         * @return {@code chat_id}; empty when it is no number
         */
        public java.util.Optional<Long> chatId() {
            return EventDetails.first(details.at("chat_id"));
        }

        @Override
        public String dedupeKey() {
            return "chat:" + details.hash();
        }
    }

    /**
     * The address was saved in the cabinet; nothing happened.
     *
     * @param details what was told
     */
    record Ping(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return "ping";
        }

        @Override
        public String dedupeKey() {
            return "ping";
        }
    }

    /**
     * What a rule of the account sent, see {@link #parseRule}.
     *
     * @param details the fields
     */
    record RuleRequest(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return "rule";
        }

        @Override
        public String dedupeKey() {
            return "rule:" + details.hash();
        }
    }

    /**
     * Anything else, whole.
     *
     * @param details all that was told
     */
    record Unknown(EventDetails details) implements UsedeskEvent {
        @Override
        public String name() {
            return details.event().orElse("unknown");
        }

        @Override
        public String dedupeKey() {
            return "unknown:" + details.hash();
        }
    }
}
