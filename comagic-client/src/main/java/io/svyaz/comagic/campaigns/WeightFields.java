package io.svyaz.comagic.campaigns;

import io.svyaz.comagic.data.WritableFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much parameters of a visit shall count when campaigns compete. Any member that has no method of its own
 * goes by {@link WritableFields#set}.
 */
public final class WeightFields extends WritableFields<WeightFields> {
    private WeightFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected WeightFields copy(Map<String, @Nullable Object> newValues) {
        return new WeightFields(newValues);
    }

    /**
     * Nothing set yet.
     *
     * @return the fields
     */
    public static WeightFields create() {
        return new WeightFields(Map.of());
    }

    /**
     * The first page.
     *
     * @param entrancePage {@code entrance_page}
     * @return a changed copy
     */
    public WeightFields entrancePage(long entrancePage) {
        return set("entrance_page", entrancePage);
    }

    /**
     * The domain that led here.
     *
     * @param referrerDomain {@code referrer_domain}
     * @return a changed copy
     */
    public WeightFields referrerDomain(long referrerDomain) {
        return set("referrer_domain", referrerDomain);
    }

    /**
     * The search engine.
     *
     * @param searchEngine {@code search_engine}
     * @return a changed copy
     */
    public WeightFields searchEngine(long searchEngine) {
        return set("search_engine", searchEngine);
    }

    /**
     * What was searched for.
     *
     * @param searchQuery {@code search_query}
     * @return a changed copy
     */
    public WeightFields searchQuery(long searchQuery) {
        return set("search_query", searchQuery);
    }

    /**
     * The page that led here.
     *
     * @param referrer {@code referrer}
     * @return a changed copy
     */
    public WeightFields referrer(long referrer) {
        return set("referrer", referrer);
    }

    /**
     * The channel.
     *
     * @param channel {@code channel}
     * @return a changed copy
     */
    public WeightFields channel(long channel) {
        return set("channel", channel);
    }

    /**
     * The place.
     *
     * @param location {@code location}
     * @return a changed copy
     */
    public WeightFields location(long location) {
        return set("location", location);
    }

    /**
     * UTM marks.
     *
     * @param utmTags {@code utm_tags}
     * @return a changed copy
     */
    public WeightFields utmTags(long utmTags) {
        return set("utm_tags", utmTags);
    }

    /**
     * OpenStat marks.
     *
     * @param osTags {@code os_tags}
     * @return a changed copy
     */
    public WeightFields osTags(long osTags) {
        return set("os_tags", osTags);
    }

    /**
     * Other marks.
     *
     * @param otherTags {@code other_tags}
     * @return a changed copy
     */
    public WeightFields otherTags(long otherTags) {
        return set("other_tags", otherTags);
    }
}
