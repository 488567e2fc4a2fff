package io.svyaz.recipes.calls;

import io.svyaz.recipes.internal.Texts;
import java.util.Optional;

/**
 * Advertising marks of a visit; a blank mark is an absent one.
 *
 * @param source {@code utm_source}
 * @param medium {@code utm_medium}
 * @param campaign {@code utm_campaign}
 * @param content {@code utm_content}
 * @param term {@code utm_term}
 */
public record Utm(
        Optional<String> source,
        Optional<String> medium,
        Optional<String> campaign,
        Optional<String> content,
        Optional<String> term) {

    /**
     * Drops blank marks.
     *
     * @param source {@code utm_source}
     * @param medium {@code utm_medium}
     * @param campaign {@code utm_campaign}
     * @param content {@code utm_content}
     * @param term {@code utm_term}
     */
    public Utm {
        source = Texts.filled(source);
        medium = Texts.filled(medium);
        campaign = Texts.filled(campaign);
        content = Texts.filled(content);
        term = Texts.filled(term);
    }

    /**
     * A visit without marks.
     *
     * @return five absent marks
     */
    public static Utm none() {
        return new Utm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
