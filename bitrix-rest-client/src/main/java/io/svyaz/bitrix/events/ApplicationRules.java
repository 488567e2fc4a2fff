package io.svyaz.bitrix.events;

import java.util.List;
import java.util.Optional;

/** Events of the application itself and of its queue. */
final class ApplicationRules {
    static final List<EventRule> RULES = List.of(
            EventRule.of("ONAPPINSTALL", (head, name) -> Optional.of(new AppInstalledEvent(head))),
            EventRule.of(
                    "ONAPPUNINSTALL",
                    (head, name) -> Optional.of(new AppUninstalledEvent(
                            head, head.dataText("CLEAN").filter("1"::equals).isPresent()))),
            app("ONAPPUPDATE", AppEvent.Kind.UPDATED),
            app("ONAPPPAYMENT", AppEvent.Kind.PAYMENT),
            app("ONAPPMETHODCONFIRM", AppEvent.Kind.METHOD_CONFIRM),
            app("ONAPPTEST", AppEvent.Kind.TEST),
            EventRule.of("ONOFFLINEEVENT", (head, name) -> Optional.of(new OfflineQueueEvent(head))));

    private ApplicationRules() {}

    private static EventRule app(String code, AppEvent.Kind kind) {
        return EventRule.of(code, (head, name) -> Optional.of(new AppEvent(head, kind)));
    }
}
