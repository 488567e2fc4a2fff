package io.svyaz.comagic.notifications;

import io.svyaz.webhook.WebhookRequest;
import java.util.Optional;

/**
 * What CoMagic told by webhook, by kind. Immutable.
 *
 * <pre>{@code
 * ComagicNotification told = ComagicNotification.parse(webhook.request());
 * if (told instanceof ComagicNotification.CallLost lost) {
 *     callBack(lost.details().contactPhone());
 * }
 * }</pre>
 *
 * <p>The body is whatever a customer typed. The kind is told by {@code event}, {@code event_type}, {@code notification_mnemonic}
 * or {@code notification_name}, whichever is known first; then by what only one kind has. A finished call that says it was lost is
 * a lost one.
 */
public sealed interface ComagicNotification {
    /**
     * All that was told.
     *
     * @return values under any of their names
     */
    CallNotification details();

    /**
     * The kind as a value.
     *
     * @return {@link NotificationKind#UNKNOWN} for {@link Unknown}
     */
    NotificationKind kind();

    /**
     * Reads a webhook that was verified before: JSON, form-encoded, or the parameters of a GET. Quotes that a customer doubled and
     * ampersands that a customer forgot are put right.
     *
     * @param request with its path, where it may be a GET
     * @return the notification, whatever it is about
     * @throws MalformedNotificationException when it is none of these
     */
    static ComagicNotification parse(WebhookRequest request) {
        return NotificationKinds.of(new CallNotification(Bag.parse(request)));
    }

    /**
     * Reads the JSON body of a webhook that was verified before. Quotes that a customer doubled are put right.
     *
     * @param body JSON in UTF-8
     * @return the notification, whatever it is about
     * @throws MalformedNotificationException when the body is no JSON object
     */
    static ComagicNotification parse(byte[] body) {
        return NotificationKinds.of(new CallNotification(Bag.repaired(body)));
    }

    /**
     * A call came in on one of the account's numbers.
     *
     * @param details all that was told
     */
    record IncomingCall(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.INCOMING_CALL;
        }
    }

    /**
     * An employee calls someone.
     *
     * @param details all that was told
     */
    record OutgoingCall(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.OUTGOING_CALL;
        }
    }

    /**
     * An employee's telephone rings.
     *
     * @param details all that was told
     */
    record AnswerWaited(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.ANSWER_WAITED;
        }

        /**
         * The side that rings.
         *
         * @return {@code leg_id}; empty when the template does not say
         */
        public Optional<String> legId() {
            return details.text("leg_id");
        }
    }

    /**
     * A talk began.
     *
     * @param details all that was told
     */
    record TalkStarted(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.TALK_STARTED;
        }
    }

    /**
     * A talk ended; the call may go on.
     *
     * @param details all that was told
     */
    record TalkFinished(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.TALK_FINISHED;
        }
    }

    /**
     * A call is over, and someone talked.
     *
     * @param details all that was told
     */
    record CallFinished(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.CALL_FINISHED;
        }

        /**
         * What the host called it when it started it.
         *
         * @return {@code external_id}; empty when the template does not say
         */
        public Optional<String> externalId() {
            return details.text("external_id");
        }
    }

    /**
     * A call is over, and nobody talked.
     *
     * @param details all that was told
     */
    record CallLost(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.CALL_LOST;
        }

        /**
         * Why, in the vendor's words.
         *
         * @return {@code lost_reason}; empty when the template does not say
         */
        public Optional<String> reason() {
            return details.text("lost_reason");
        }
    }

    /**
     * The record of a talk is ready.
     *
     * @param details all that was told
     */
    record CallRecorded(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.CALL_RECORDED;
        }

        /**
         * Where it is. Whoever has the link may hear it.
         *
         * @return {@code file_link}; empty when the template does not say
         */
        public Optional<String> fileLink() {
            return details.text("file_link");
        }
    }

    /**
     * Someone wrote in a chat.
     *
     * @param details all that was told
     */
    record ChatMessage(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.CHAT_MESSAGE;
        }

        /**
         * The messenger or the chat of the site.
         *
         * @return {@code chat_channel_name}; empty when the template does not say
         */
        public Optional<String> channel() {
            return details.text("chat_channel_name");
        }

        /**
         * Who wrote.
         *
         * @return {@code visitor_name}; empty when the template does not say
         */
        public Optional<String> visitorName() {
            return details.text("visitor_name");
        }
    }

    /**
     * A call or chat was marked; see {@link CallNotification#tags()}.
     *
     * @param details all that was told
     */
    record TagSet(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.TAG_SET;
        }
    }

    /**
     * A visitor left a request on the site.
     *
     * @param details all that was told
     */
    record SiteRequest(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.SITE_REQUEST;
        }
    }

    /**
     * A visitor did what counts as a goal.
     *
     * @param details all that was told
     */
    record Goal(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.GOAL;
        }
    }

    /**
     * An uploaded call was processed, or not: the callback of {@code upload.calls}.
     *
     * @param details all that was told
     */
    record UploadProcessed(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.UPLOAD_PROCESSED;
        }

        /**
         * What the host called it when it uploaded it.
         *
         * @return {@code ext_id}; empty when the template does not say
         */
        public Optional<String> externalId() {
            return details.text("ext_id");
        }

        /**
         * {@code processed}, {@code in_process} or {@code error}; new ones may come.
         *
         * @return {@code status}; empty when the template does not say
         */
        public Optional<String> status() {
            return details.text("status");
        }

        /**
         * What was wrong.
         *
         * @return {@code error_message}; empty when the template does not say
         */
        public Optional<String> errorMessage() {
            return details.text("error_message");
        }
    }

    /**
     * Anything else; nothing of it is lost.
     *
     * @param details all that was told
     */
    record Unknown(CallNotification details) implements ComagicNotification {
        @Override
        public NotificationKind kind() {
            return NotificationKind.UNKNOWN;
        }
    }
}
