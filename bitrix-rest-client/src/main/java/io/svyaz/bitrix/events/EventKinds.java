package io.svyaz.bitrix.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which class an event is. */
final class EventKinds {
    private static final List<EventRule> RULES = Stream.of(
                    CrmRules.RULES, CommerceRules.RULES, WorkspaceRules.RULES, ApplicationRules.RULES)
            .flatMap(Collection::stream)
            .toList();

    private EventKinds() {}

    static BitrixEvent of(EventHead head) {
        if (head.name().isEmpty()) {
            return nameless(head);
        }
        for (EventRule rule : RULES) {
            Optional<? extends BitrixEvent> event = rule.read(head);
            if (event.isPresent()) {
                return event.get();
            }
        }
        return new UnknownEvent(head);
    }

    /** Robots and opened applications name no event. */
    private static BitrixEvent nameless(EventHead head) {
        Map<String, Object> members = head.members();
        if (members.containsKey("document_id") || members.containsKey("event_token")) {
            return new RobotEvent(
                    head,
                    texts(head, "document_id"),
                    head.member("code"),
                    head.member("workflow_id"),
                    head.member("event_token"));
        }
        Optional<String> placement = head.member("PLACEMENT");
        if (placement.isPresent()) {
            return new AppOpenedEvent(head, placement.get(), head.member("PLACEMENT_OPTIONS"));
        }
        throw new MalformedEventException("it names no event");
    }

    /** A list, or a single text. */
    private static List<String> texts(EventHead head, String name) {
        List<String> texts = new ArrayList<>();
        head.member(name).ifPresent(texts::add);
        Members.object(head.members(), name).values().forEach(value -> {
            if (value instanceof String text) {
                texts.add(text);
            }
        });
        return texts;
    }
}
