package io.svyaz.comagic.sites;

import io.svyaz.comagic.data.WritableFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to write to a site. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class SiteFields extends WritableFields<SiteFields> {
    private SiteFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected SiteFields copy(Map<String, @Nullable Object> newValues) {
        return new SiteFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param domainName the domain, without a scheme
     * @param defaultPhoneNumber the number shown to those without a source, digits
     * @param industryId the line of business
     * @return the fields
     */
    public static SiteFields create(String domainName, String defaultPhoneNumber, long industryId) {
        return new SiteFields(Map.of())
                .domainName(domainName)
                .defaultPhoneNumber(defaultPhoneNumber)
                .industryId(industryId);
    }

    /**
     * The domain, without a scheme.
     *
     * @param domainName {@code domain_name}
     * @return a changed copy
     */
    public SiteFields domainName(String domainName) {
        return set("domain_name", domainName);
    }

    /**
     * The number shown to those without a source, digits.
     *
     * @param defaultPhoneNumber {@code default_phone_number}
     * @return a changed copy
     */
    public SiteFields defaultPhoneNumber(String defaultPhoneNumber) {
        return set("default_phone_number", defaultPhoneNumber);
    }

    /**
     * The line of business.
     *
     * @param industryId {@code industry_id}
     * @return a changed copy
     */
    public SiteFields industryId(long industryId) {
        return set("industry_id", industryId);
    }

    /**
     * The site's name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public SiteFields name(String name) {
        return set("name", name);
    }

    /**
     * The scenario of that number.
     *
     * @param defaultScenarioId {@code default_scenario_id}
     * @return a changed copy
     */
    public SiteFields defaultScenarioId(long defaultScenarioId) {
        return set("default_scenario_id", defaultScenarioId);
    }

    /**
     * Seconds from which a call counts as a target.
     *
     * @param targetCallMinDuration {@code target_call_min_duration}
     * @return a changed copy
     */
    public SiteFields targetCallMinDuration(long targetCallMinDuration) {
        return set("target_call_min_duration", targetCallMinDuration);
    }

    /**
     * Days a visitor is remembered.
     *
     * @param cookieLifetime {@code cookie_lifetime}
     * @return a changed copy
     */
    public SiteFields cookieLifetime(long cookieLifetime) {
        return set("cookie_lifetime", cookieLifetime);
    }

    /**
     * Days a campaign is remembered.
     *
     * @param campaignLifetime {@code campaign_lifetime}
     * @return a changed copy
     */
    public SiteFields campaignLifetime(long campaignLifetime) {
        return set("campaign_lifetime", campaignLifetime);
    }

    /**
     * Whether sales are noted.
     *
     * @param salesEnabled {@code sales_enabled}
     * @return a changed copy
     */
    public SiteFields salesEnabled(boolean salesEnabled) {
        return set("sales_enabled", salesEnabled);
    }
}
