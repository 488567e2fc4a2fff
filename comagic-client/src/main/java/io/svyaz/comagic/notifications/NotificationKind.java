package io.svyaz.comagic.notifications;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events that CoMagic notifies of. */
public enum NotificationKind {
    /** A call came in on one of the account's numbers. */
    INCOMING_CALL("in_call_session", "in_call", "входящий_звонок"),
    /** An employee calls someone. */
    OUTGOING_CALL("out_call_session", "out_call", "исходящий_звонок"),
    /** An employee's telephone rings. */
    ANSWER_WAITED("waiting_for_answer", "answer_waiting", "ожидание_ответа"),
    /** A talk began. */
    TALK_STARTED("call_connected", "начало_разговора"),
    /** A talk ended; the call may go on. */
    TALK_FINISHED("окончание_разговора"),
    /** A call is over. */
    CALL_FINISHED("call_session_completed", "call_session_finished", "call_end", "завершение_звонка"),
    /** A call is over and nobody talked. */
    CALL_LOST("lost_call_session", "lost_call", "потерянный_звонок"),
    /** The record of a talk is ready. */
    CALL_RECORDED("record_call", "записанный_разговор"),
    /** Someone wrote in a chat. */
    CHAT_MESSAGE("chat", "message", "сообщение", "чат"),
    /** A call or chat was marked. */
    TAG_SET("set_mark", "set_tag", "проставлен_тег"),
    /** A visitor left a request on the site. */
    SITE_REQUEST("offline_message", "offline_request", "заявка", "заявка_с_сайта"),
    /** A visitor did what counts as a goal. */
    GOAL("goal_reached", "goal_achieved", "достижение_цели"),
    /** A call that was uploaded was processed, or not; this one is no template but the callback of {@code upload.calls}. */
    UPLOAD_PROCESSED,
    /** Anything else. */
    UNKNOWN;

    private static final Map<String, NotificationKind> BY_WORD = Stream.of(values())
            .filter(kind -> kind != UPLOAD_PROCESSED && kind != UNKNOWN)
            .flatMap(kind -> Stream.of(kind.words.split(" ", -1)).map(word -> Map.entry(word, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** With blanks between. */
    private final String words;

    NotificationKind(String... others) {
        this.words = String.join(" ", name().toLowerCase(Locale.ROOT), String.join(" ", others))
                .strip();
    }

    /**
     * The constant that the templates of {@link NotificationTemplates} carry as {@code event}.
     *
     * @return for example {@code call_finished}
     */
    public String event() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word for an event means, in any case, with blanks or underscores. */
    static Optional<NotificationKind> named(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Optional.ofNullable(BY_WORD.get(plain));
    }
}
