package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import java.util.Optional;

/**
 * Whose card a shop user was made from. It is stored with the user, so that the registration it causes is known as an
 * echo.
 *
 * @param system the helpdesk, for example {@code usedesk}
 * @param customerId its card
 */
public record Origin(String system, String customerId) {

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text for example {@code usedesk:242630}
     * @return empty for anything else
     */
    public static Optional<Origin> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Optional.of(new Origin(text.substring(0, colon), text.substring(colon + 1)));
    }

    /**
     * One text for one field of the shop, for example {@code XML_ID}.
     *
     * @return for example {@code usedesk:242630}
     */
    public String text() {
        return system + ":" + customerId;
    }

    boolean isOf(IdKind kind) {
        return system.equals(kind.system());
    }
}
