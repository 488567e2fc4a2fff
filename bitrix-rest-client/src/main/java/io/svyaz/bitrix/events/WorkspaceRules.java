package io.svyaz.bitrix.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;

/** Events of calls, tasks, users, calendars, messengers and the rest outside the CRM. */
final class WorkspaceRules {
    private static final String CHANGES = "(ADD|UPDATE|DELETE)";
    private static final Map<String, CallEvent.Phase> CALLS = Map.of(
            "ONVOXIMPLANTCALLINIT", CallEvent.Phase.INIT,
            "ONVOXIMPLANTCALLSTART", CallEvent.Phase.START,
            "ONVOXIMPLANTCALLEND", CallEvent.Phase.END,
            "ONEXTERNALCALLSTART", CallEvent.Phase.EXTERNAL_START,
            "ONEXTERNALCALLBACKSTART", CallEvent.Phase.CALLBACK_START);
    private static final Map<String, WorkspaceEvent.Kind> KINDS = Map.of(
            "CALENDARENTRY", WorkspaceEvent.Kind.CALENDAR_ENTRY,
            "CALENDARSECTION", WorkspaceEvent.Kind.CALENDAR_SECTION,
            "BOOKING", WorkspaceEvent.Kind.BOOKING,
            "BOOKINGRESOURCE", WorkspaceEvent.Kind.BOOKING_RESOURCE,
            "BOOKINGRESOURCETYPE", WorkspaceEvent.Kind.BOOKING_RESOURCE_TYPE,
            "BOOKINGWAITLISTITEM", WorkspaceEvent.Kind.BOOKING_WAIT_LIST_ITEM,
            "SONETGROUP", WorkspaceEvent.Kind.GROUP,
            "LIVEFEEDPOST", WorkspaceEvent.Kind.FEED_POST);

    static final List<EventRule> RULES = List.of(
            EventRule.of("ON(VOXIMPLANTCALL|EXTERNALCALL).+", WorkspaceRules::call),
            EventRule.of("ONTASK" + CHANGES, WorkspaceRules::task),
            EventRule.of("ONTASKCOMMENT" + CHANGES, WorkspaceRules::taskComment),
            EventRule.of("ONUSERADD", (head, name) -> CrmRules.withId(head, id -> new UserAddedEvent(head, id))),
            EventRule.of("ON(CALENDAR\\w+?|BOOKING\\w*?|SONETGROUP)" + CHANGES, WorkspaceRules::workspace),
            EventRule.of("ON(LIVEFEEDPOST)" + CHANGES, WorkspaceRules::feedPost),
            messenger("ONIM(BOT|COMMAND).*", MessengerEvent.Source.BOT),
            messenger("ONIMV2.*", MessengerEvent.Source.CHAT),
            messenger("ONIMCONNECTOR.*", MessengerEvent.Source.CONNECTOR),
            messenger("ON(OPENLINE.*|SESSION(START|FINISH))", MessengerEvent.Source.OPEN_LINE),
            EventRule.of("ONSIGN.*", WorkspaceRules::sign));

    private WorkspaceRules() {}

    private static Optional<CallEvent> call(EventHead head, Matcher name) {
        return Optional.ofNullable(CALLS.get(name.group()))
                .map(phase -> new CallEvent(head, phase, head.dataText("CALL_ID")));
    }

    private static Optional<TaskEvent> task(EventHead head, Matcher name) {
        OptionalLong id = beforeOrAfter(head, "ID");
        return id.isPresent()
                ? Optional.of(new TaskEvent(head, Change.of(name.group(1)), id.getAsLong()))
                : Optional.empty();
    }

    private static Optional<TaskCommentEvent> taskComment(EventHead head, Matcher name) {
        OptionalLong id = beforeOrAfter(head, "ID");
        OptionalLong task = beforeOrAfter(head, "TASK_ID");
        Optional<String> taskId = task.isPresent() ? Optional.of(Long.toString(task.getAsLong())) : Optional.empty();
        return id.isPresent()
                ? Optional.of(new TaskCommentEvent(head, Change.of(name.group(1)), id.getAsLong(), taskId))
                : Optional.empty();
    }

    private static OptionalLong beforeOrAfter(EventHead head, String field) {
        OptionalLong after = head.dataNumber("FIELDS_AFTER", field);
        return after.isPresent() ? after : head.dataNumber("FIELDS_BEFORE", field);
    }

    private static Optional<WorkspaceEvent> workspace(EventHead head, Matcher name) {
        return Optional.ofNullable(KINDS.get(name.group(1)))
                .flatMap(kind ->
                        CrmRules.withId(head, id -> new WorkspaceEvent(head, kind, Change.of(name.group(2)), id)));
    }

    private static Optional<WorkspaceEvent> feedPost(EventHead head, Matcher name) {
        OptionalLong id = head.dataNumber("FIELDS", "POST_ID");
        WorkspaceEvent.Kind kind = Objects.requireNonNull(KINDS.get(name.group(1)));
        return id.isPresent()
                ? Optional.of(new WorkspaceEvent(head, kind, Change.of(name.group(2)), id.getAsLong()))
                : Optional.empty();
    }

    private static EventRule messenger(String names, MessengerEvent.Source source) {
        return EventRule.of(names, (head, name) -> Optional.of(new MessengerEvent(head, source)));
    }

    private static Optional<SignEvent> sign(EventHead head, Matcher name) {
        return head.dataText("memberUid")
                .or(() -> head.dataText("documentUid"))
                .or(() -> head.dataText("id"))
                .map(id -> new SignEvent(head, id));
    }
}
