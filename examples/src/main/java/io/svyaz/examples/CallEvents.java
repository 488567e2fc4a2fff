package io.svyaz.examples;

import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxFact;
import io.svyaz.kit.inbox.WebhookContent;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the inbox reads of a notification: its name, and the lane in which it is handled. */
final class CallEvents {
    private static final String OTHER = "other";
    private static final Set<String> KNOWN =
            Set.of("call_session_completed", "call_finished", "lost_call_session", "lost_call");
    private static final InboxFact NAME =
            InboxFact.firstOf(InboxFact.member("event_type"), InboxFact.member("notification_mnemonic"));
    private static final InboxFact PHONE = InboxFact.firstOf(
            InboxFact.member("call_session", "visitor_phone_number"), InboxFact.member("contact_phone_number"));
    private static final InboxFact CALL =
            InboxFact.firstOf(InboxFact.member("call_session", "id"), InboxFact.member("call_session_id"));

    private final PhoneNormalizer phones = PhoneNormalizer.russian();

    /** The types of all jobs that the inbox makes. Names are free in a template, so unknown ones share one type. */
    static List<String> jobTypes() {
        return Stream.concat(KNOWN.stream().sorted(), Stream.of(OTHER))
                .map(name -> Inbox.JOB_PREFIX + name)
                .toList();
    }

    InboxFact name() {
        return content -> Optional.of(NAME.in(content).filter(KNOWN::contains).orElse(OTHER));
    }

    /** Calls of one number one after the other, in any spelling of it. */
    InboxFact lane() {
        return InboxFact.firstOf(this::phone, CALL);
    }

    private Optional<String> phone(WebhookContent content) {
        return PHONE.in(content)
                .map(phones::normalize)
                .flatMap(read -> read instanceof Phone phone ? Optional.of(phone.e164()) : Optional.empty());
    }
}
