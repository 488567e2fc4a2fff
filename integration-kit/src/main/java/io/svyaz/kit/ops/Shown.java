package io.svyaz.kit.ops;

import io.svyaz.core.Secret;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.kit.inbox.InboxMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a stored text may be seen: secrets masked, length bounded. Also rows of older versions and other writers. */
final class Shown {
    private final Redactor redactor;

    Shown(List<Secret> secrets, Set<String> names) {
        this.redactor = new Redactor(secrets, names);
    }

    String payload(String json) {
        return body(json.getBytes(StandardCharsets.UTF_8));
    }

    ShownWebhook webhook(InboxMessage message) {
        Map<String, Collection<String>> headers = new HashMap<>();
        message.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new ShownWebhook(
                message.id(),
                message.source(),
                message.event(),
                redactor.headers(headers),
                body(message.body()),
                message.receivedAt());
    }

    private String body(byte[] body) {
        return redactor.body(body, StandardCharsets.UTF_8, null).text();
    }

    String text(String stored) {
        return redactor.text(stored);
    }
}
