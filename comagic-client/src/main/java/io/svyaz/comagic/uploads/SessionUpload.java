package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.WritableFields;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit to bring in. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class SessionUpload extends WritableFields<SessionUpload> {
    private SessionUpload(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected SessionUpload copy(Map<String, @Nullable Object> newValues) {
        return new SessionUpload(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param extId its id of your choice
     * @param siteId the site
     * @param startedAt when it began
     * @param visitorNew whether the visitor is new
     * @param visitorIpAddress the visitor's address
     * @return the fields
     */
    public static SessionUpload create(
            String extId, long siteId, LocalDateTime startedAt, boolean visitorNew, String visitorIpAddress) {
        return new SessionUpload(Map.of())
                .extId(extId)
                .siteId(siteId)
                .startedAt(startedAt)
                .visitorNew(visitorNew)
                .visitorIpAddress(visitorIpAddress);
    }

    /**
     * Its id of your choice.
     *
     * @param extId {@code ext_id}
     * @return a changed copy
     */
    public SessionUpload extId(String extId) {
        return set("ext_id", extId);
    }

    /**
     * The site.
     *
     * @param siteId {@code site_id}
     * @return a changed copy
     */
    public SessionUpload siteId(long siteId) {
        return set("site_id", siteId);
    }

    /**
     * When it began.
     *
     * @param startedAt {@code date_time}, in the account's time zone
     * @return a changed copy
     */
    public SessionUpload startedAt(LocalDateTime startedAt) {
        return set("date_time", startedAt);
    }

    /**
     * Whether the visitor is new.
     *
     * @param visitorNew {@code is_visitor_new}
     * @return a changed copy
     */
    public SessionUpload visitorNew(boolean visitorNew) {
        return set("is_visitor_new", visitorNew);
    }

    /**
     * The visitor's address.
     *
     * @param visitorIpAddress {@code visitor_ip_address}
     * @return a changed copy
     */
    public SessionUpload visitorIpAddress(String visitorIpAddress) {
        return set("visitor_ip_address", visitorIpAddress);
    }

    /**
     * The visitor.
     *
     * @param visitorId {@code visitor_id}
     * @return a changed copy
     */
    public SessionUpload visitorId(long visitorId) {
        return set("visitor_id", visitorId);
    }

    /**
     * The campaign.
     *
     * @param campaignId {@code campaign_id}
     * @return a changed copy
     */
    public SessionUpload campaignId(long campaignId) {
        return set("campaign_id", campaignId);
    }

    /**
     * Seconds.
     *
     * @param duration {@code duration}
     * @return a changed copy
     */
    public SessionUpload duration(long duration) {
        return set("duration", duration);
    }

    /**
     * The page that led here.
     *
     * @param referrer {@code referrer}
     * @return a changed copy
     */
    public SessionUpload referrer(String referrer) {
        return set("referrer", referrer);
    }

    /**
     * The first page.
     *
     * @param entrancePageUrl {@code entrance_page_url}
     * @return a changed copy
     */
    public SessionUpload entrancePageUrl(String entrancePageUrl) {
        return set("entrance_page_url", entrancePageUrl);
    }

    /**
     * The advertising source.
     *
     * @param utmSource {@code utm_source}
     * @return a changed copy
     */
    public SessionUpload utmSource(String utmSource) {
        return set("utm_source", utmSource);
    }

    /**
     * The advertising medium.
     *
     * @param utmMedium {@code utm_medium}
     * @return a changed copy
     */
    public SessionUpload utmMedium(String utmMedium) {
        return set("utm_medium", utmMedium);
    }

    /**
     * The advertising campaign.
     *
     * @param utmCampaign {@code utm_campaign}
     * @return a changed copy
     */
    public SessionUpload utmCampaign(String utmCampaign) {
        return set("utm_campaign", utmCampaign);
    }

    /**
     * The advertising keyword.
     *
     * @param utmTerm {@code utm_term}
     * @return a changed copy
     */
    public SessionUpload utmTerm(String utmTerm) {
        return set("utm_term", utmTerm);
    }

    /**
     * The advertisement.
     *
     * @param utmContent {@code utm_content}
     * @return a changed copy
     */
    public SessionUpload utmContent(String utmContent) {
        return set("utm_content", utmContent);
    }
}
