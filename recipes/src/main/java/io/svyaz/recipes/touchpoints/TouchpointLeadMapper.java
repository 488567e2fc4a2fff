package io.svyaz.recipes.touchpoints;

import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.calls.LeadStore;
import io.svyaz.recipes.calls.LeadWrite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which lead fields a history fills: first source, last source, and the whole way where a field is named for it. An
 * empty history erases nothing.
 *
 * @param names names of the portal's own fields
 * @param pathField a text field for {@link TouchpointHistory#path}, or empty not to store it
 */
public record TouchpointLeadMapper(LeadFieldNames names, Optional<String> pathField) {
    private static final int LONGEST_PATH = 1000;

    /**
     * The fields to update.
     *
     * <p>A way of over 1000 characters loses its middle, as its two ends tell most.
     *
     * @param history the visits of the lead's visitor
     * @return what to give {@link LeadStore#update}, perhaps {@link LeadWrite#isEmpty empty}
     */
    public LeadWrite update(TouchpointHistory history) {
        Map<String, Object> fields = new LinkedHashMap<>();
        history.first().ifPresent(first -> fields.put(names.firstSource(), first.label()));
        history.last().ifPresent(last -> fields.put(names.lastSource(), last.label()));
        if (!history.chain().isEmpty()) {
            pathField.ifPresent(field -> fields.put(field, shortened(history.path())));
        }
        return new LeadWrite(fields, Optional.empty());
    }

    private static String shortened(String path) {
        if (path.length() <= LONGEST_PATH) {
            return path;
        }
        int half = LONGEST_PATH / 2 - 2;
        return path.substring(0, half) + " … " + path.substring(path.length() - half);
    }
}
