package io.svyaz.kit.ops;

import io.svyaz.core.Secret;
import io.svyaz.core.internal.redact.Redactor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What of a stored text may be seen: secrets masked, length bounded. Also rows of older versions and other writers. */
final class Shown {
    private final Redactor redactor;

    Shown(List<Secret> secrets, Set<String> names) {
        this.redactor = new Redactor(secrets, names);
    }

    String payload(String json) {
        return redactor.body(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "application/json")
                .text();
    }

    String text(String stored) {
        return redactor.text(stored);
    }
}
