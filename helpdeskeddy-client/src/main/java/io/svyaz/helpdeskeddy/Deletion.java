package io.svyaz.helpdeskeddy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor says to a delete that went well: a notice, or what was deleted.
 *
 * @param notices perhaps empty
 * @param data what was deleted as it came, where the vendor shows it; values may be null
 */
public record Deletion(List<Notice> notices, Map<String, @Nullable Object> data) {
    /**
     * Keeps what cannot change.
     *
     * @param notices perhaps empty
     * @param data what was deleted as it came, where the vendor shows it; values may be null
     */
    public Deletion {
        notices = List.copyOf(notices);
        data = Collections.unmodifiableMap(data);
    }
}
