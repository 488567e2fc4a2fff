package io.svyaz.recipes.touchpoints;

import java.time.Instant;
import java.util.Optional;

/**
 * One visit of the site; a blank text is an absent one.
 *
 * @param visitId CoMagic's id of the visit
 * @param at when it began
 * @param channel kind of advertising, for example {@code paid}
 * @param source {@code utm_source}
 * @param medium {@code utm_medium}
 * @param campaign {@code utm_campaign}
 * @param referrer page the visitor came from
 * @param entrancePage first page of the visit
 */
public record Touchpoint(
        long visitId,
        Instant at,
        Optional<String> channel,
        Optional<String> source,
        Optional<String> medium,
        Optional<String> campaign,
        Optional<String> referrer,
        Optional<String> entrancePage) {

    /** What {@link #label} says of a visit about which nothing is known. */
    public static final String DIRECT = "direct";

    /**
     * Drops blank texts.
     *
     * @param visitId CoMagic's id of the visit
     * @param at when it began
     * @param channel kind of advertising, for example {@code paid}
     * @param source {@code utm_source}
     * @param medium {@code utm_medium}
     * @param campaign {@code utm_campaign}
     * @param referrer page the visitor came from
     * @param entrancePage first page of the visit
     */
    public Touchpoint {
        channel = filled(channel);
        source = filled(source);
        medium = filled(medium);
        campaign = filled(campaign);
        referrer = filled(referrer);
        entrancePage = filled(entrancePage);
    }

    /**
     * A visit with its source alone.
     *
     * @param visitId CoMagic's id of the visit
     * @param at when it began
     * @param source {@code utm_source}; blank when unknown
     * @return a touchpoint
     */
    public static Touchpoint of(long visitId, Instant at, String source) {
        return new Touchpoint(
                visitId,
                at,
                Optional.empty(),
                Optional.of(source),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What brought the visitor, in one word: the source, else the channel, else {@value #DIRECT}.
     *
     * @return never blank
     */
    public String label() {
        return source.or(() -> channel).orElse(DIRECT);
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
