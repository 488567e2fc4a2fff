package io.svyaz.comagic.notifications;

import java.util.Optional;
import java.util.stream.Stream;

/** Tells of what kind a notification is. */
final class NotificationKinds {
    private NotificationKinds() {}

    static ComagicNotification of(CallNotification told) {
        return switch (kind(told)) {
            case INCOMING_CALL -> new ComagicNotification.IncomingCall(told);
            case OUTGOING_CALL -> new ComagicNotification.OutgoingCall(told);
            case ANSWER_WAITED -> new ComagicNotification.AnswerWaited(told);
            case TALK_STARTED -> new ComagicNotification.TalkStarted(told);
            case TALK_FINISHED -> new ComagicNotification.TalkFinished(told);
            case CALL_FINISHED -> new ComagicNotification.CallFinished(told);
            case CALL_LOST -> new ComagicNotification.CallLost(told);
            case CALL_RECORDED -> new ComagicNotification.CallRecorded(told);
            case CHAT_MESSAGE -> new ComagicNotification.ChatMessage(told);
            case TAG_SET -> new ComagicNotification.TagSet(told);
            case SITE_REQUEST -> new ComagicNotification.SiteRequest(told);
            case GOAL -> new ComagicNotification.Goal(told);
            case UPLOAD_PROCESSED -> new ComagicNotification.UploadProcessed(told);
            case UNKNOWN -> new ComagicNotification.Unknown(told);
        };
    }

    private static NotificationKind kind(CallNotification told) {
        NotificationKind kind = Stream.of("event", "event_type", "notification_mnemonic", "notification_name")
                .flatMap(name -> told.text(name).flatMap(NotificationKind::named).stream())
                .findFirst()
                .or(() -> byContent(told))
                .orElse(NotificationKind.UNKNOWN);
        return kind == NotificationKind.CALL_FINISHED && told.lost() ? NotificationKind.CALL_LOST : kind;
    }

    /** What only one kind has. */
    private static Optional<NotificationKind> byContent(CallNotification told) {
        if (told.has("file_link")) {
            return Optional.of(NotificationKind.CALL_RECORDED);
        }
        if (told.has("chat_channel_name") || told.has("messages")) {
            return Optional.of(NotificationKind.CHAT_MESSAGE);
        }
        return told.has("ext_id") && told.has("status")
                ? Optional.of(NotificationKind.UPLOAD_PROCESSED)
                : Optional.empty();
    }
}
