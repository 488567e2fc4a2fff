package io.svyaz.comagic.campaigns;

import io.svyaz.comagic.data.WritableFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to write to a campaign. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class CampaignFields extends WritableFields<CampaignFields> {
    private CampaignFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected CampaignFields copy(Map<String, @Nullable Object> newValues) {
        return new CampaignFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param name the campaign's name
     * @param siteId the site
     * @return the fields
     */
    public static CampaignFields create(String name, long siteId) {
        return new CampaignFields(Map.of()).name(name).siteId(siteId);
    }

    /**
     * The campaign's name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public CampaignFields name(String name) {
        return set("name", name);
    }

    /**
     * The site.
     *
     * @param siteId {@code site_id}
     * @return a changed copy
     */
    public CampaignFields siteId(long siteId) {
        return set("site_id", siteId);
    }

    /**
     * What it is about.
     *
     * @param description {@code description}
     * @return a changed copy
     */
    public CampaignFields description(String description) {
        return set("description", description);
    }

    /**
     * {@code active} or {@code inactive}.
     *
     * @param status {@code status}
     * @return a changed copy
     */
    public CampaignFields status(String status) {
        return set("status", status);
    }
}
