package io.svyaz.bitrix.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;

/** Events of the CRM. */
final class CrmRules {
    private static final String CHANGES = "(ADD|UPDATE|DELETE)";
    private static final Map<String, CrmReferenceEvent.Kind> REFERENCES = Map.of(
            "REQUISITE", CrmReferenceEvent.Kind.REQUISITE,
            "BANKDETAIL", CrmReferenceEvent.Kind.BANK_DETAIL,
            "CURRENCY", CrmReferenceEvent.Kind.CURRENCY,
            "TYPE", CrmReferenceEvent.Kind.TYPE,
            "DOCUMENTGENERATORDOCUMENT", CrmReferenceEvent.Kind.DOCUMENT);

    static final List<EventRule> RULES = List.of(
            EventRule.of(
                    "ONCRM(LEAD|DEAL|CONTACT|COMPANY|QUOTE|INVOICE)(ADD|UPDATE|DELETE|SETSTATUS)",
                    (head, name) -> withId(head, id -> new CrmRecordEvent(head, kind(name), change(name), id))),
            EventRule.of("ONCRMDYNAMICITEM" + CHANGES + "(?:_([1-9]\\d{0,8}))?", CrmRules::dynamicItem),
            EventRule.of(
                    "ONCRMDEALMOVETOCATEGORY",
                    (head, name) -> withId(
                            head,
                            id -> new DealMovedEvent(
                                    head,
                                    id,
                                    head.dataText("FIELDS", "CATEGORY_ID"),
                                    head.dataText("FIELDS", "STAGE_ID")))),
            EventRule.of("ONCRM(DEAL|INVOICE)RECURRING(ADD|UPDATE|DELETE|EXPOSE)", CrmRules::recurring),
            EventRule.of(
                    "ONCRM(LEAD|DEAL|CONTACT|COMPANY|QUOTE|INVOICE|REQUISITE|TYPE)USERFIELD"
                            + "(ADD|UPDATE|DELETE|SETENUMVALUES)",
                    CrmRules::userField),
            EventRule.of(
                    "ONCRM(ACTIVITY)" + CHANGES,
                    (head, name) -> withId(head, id -> new ActivityEvent(head, change(name), id))),
            EventRule.of(
                    "ONCRM(TIMELINECOMMENT)" + CHANGES,
                    (head, name) -> withId(head, id -> new TimelineCommentEvent(head, change(name), id))),
            EventRule.of(
                    "ONCRM(REQUISITE|BANKDETAIL|CURRENCY|TYPE|DOCUMENTGENERATORDOCUMENT)" + CHANGES,
                    (head, name) -> head.dataText("FIELDS", "ID")
                            .or(() -> head.dataText("ID"))
                            .flatMap(id -> Optional.ofNullable(REFERENCES.get(name.group(1)))
                                    .map(kind -> new CrmReferenceEvent(head, kind, change(name), id)))),
            EventRule.of("ONCRM(ADDRESS)(REGISTER|UNREGISTER)", CrmRules::address));

    private CrmRules() {}

    /** {@code data[FIELDS][ID]}, or {@code data[ID]}, or in small letters. */
    static <E extends BitrixEvent> Optional<E> withId(EventHead head, LongFunction<E> event) {
        for (OptionalLong id : List.of(head.dataNumber("FIELDS", "ID"), head.dataNumber("ID"), head.dataNumber("id"))) {
            if (id.isPresent()) {
                return Optional.of(event.apply(id.getAsLong()));
            }
        }
        return Optional.empty();
    }

    private static CrmRecordEvent.Kind kind(Matcher name) {
        return CrmRecordEvent.Kind.valueOf(name.group(1));
    }

    /** Everywhere here the second group is the change. */
    private static Change change(Matcher name) {
        return Change.of(name.group(2));
    }

    private static Optional<DynamicItemEvent> dynamicItem(EventHead head, Matcher name) {
        String suffix = name.group(2);
        OptionalLong told = head.dataNumber("FIELDS", "ENTITY_TYPE_ID");
        if (told.isEmpty() && suffix == null) {
            return Optional.empty();
        }
        long type = told.isPresent() ? told.getAsLong() : Long.parseLong(suffix);
        Change change = Change.of(name.group(1));
        return withId(head, id -> new DynamicItemEvent(head, type, change, id, suffix != null));
    }

    private static Optional<RecurringEvent> recurring(EventHead head, Matcher name) {
        RecurringEvent.Action action = switch (name.group(2)) {
            case "ADD" -> RecurringEvent.Action.ADDED;
            case "DELETE" -> RecurringEvent.Action.DELETED;
            case "EXPOSE" -> RecurringEvent.Action.EXPOSED;
            default -> RecurringEvent.Action.UPDATED;
        };
        Optional<String> made = head.dataText("FIELDS", "DEAL_ID");
        return withId(head, id -> new RecurringEvent(head, kind(name), action, id, made));
    }

    private static Optional<UserFieldEvent> userField(EventHead head, Matcher name) {
        UserFieldEvent.Action action = switch (name.group(2)) {
            case "ADD" -> UserFieldEvent.Action.ADDED;
            case "DELETE" -> UserFieldEvent.Action.DELETED;
            case "SETENUMVALUES" -> UserFieldEvent.Action.ENUM_VALUES_SET;
            default -> UserFieldEvent.Action.UPDATED;
        };
        String entity = head.dataText("FIELDS", "ENTITY_ID").orElse("");
        String field = head.dataText("FIELDS", "FIELD_NAME").orElse("");
        return withId(head, id -> new UserFieldEvent(head, action, id, entity, field));
    }

    private static Optional<CrmReferenceEvent> address(EventHead head, Matcher name) {
        Optional<String> type = head.dataText("FIELDS", "TYPE_ID");
        Optional<String> ownerType = head.dataText("FIELDS", "ENTITY_TYPE_ID");
        Optional<String> owner = head.dataText("FIELDS", "ENTITY_ID");
        if (type.isEmpty() || ownerType.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        String id = type.get() + ":" + ownerType.get() + ":" + owner.get();
        return Optional.of(new CrmReferenceEvent(head, CrmReferenceEvent.Kind.ADDRESS, change(name), id));
    }
}
