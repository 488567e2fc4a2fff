package io.svyaz.bitrix.events;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A family of event names and how to read it. */
record EventRule(Pattern name, BiFunction<EventHead, Matcher, Optional<? extends BitrixEvent>> reader) {
    static EventRule of(String name, BiFunction<EventHead, Matcher, Optional<? extends BitrixEvent>> reader) {
        return new EventRule(Pattern.compile(name), reader);
    }

    /** Empty when it is another event, or lacks what its class needs. */
    Optional<? extends BitrixEvent> read(EventHead head) {
        Matcher matcher = name.matcher(head.upperName());
        return matcher.matches() ? reader.apply(head, matcher) : Optional.empty();
    }
}
