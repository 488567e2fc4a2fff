package io.svyaz.recipes.calls;

/**
 * Names of the lead fields that differ from portal to portal.
 *
 * @param sessionId CoMagic's id of the last call
 * @param visitorId CoMagic's id of the visitor
 * @param sessionCount number of visits
 * @param firstSource source of the first visit
 * @param lastSource source of the last visit
 * @param utmSource {@code utm_source}
 * @param utmMedium {@code utm_medium}
 * @param utmCampaign {@code utm_campaign}
 * @param utmContent {@code utm_content}
 * @param utmTerm {@code utm_term}
 */
public record LeadFieldNames(
        String sessionId,
        String visitorId,
        String sessionCount,
        String firstSource,
        String lastSource,
        String utmSource,
        String utmMedium,
        String utmCampaign,
        String utmContent,
        String utmTerm) {

    /**
     * Fields made over REST, which Bitrix24 always prefixes with UF_CRM_, and its native UTM fields.
     *
     * @return the names
     */
    public static LeadFieldNames rest() {
        return new LeadFieldNames(
                "UF_CRM_COMAGIC_ID",
                "UF_CRM_CM_VISITOR_ID",
                "UF_CRM_CM_SESSION_COUNT",
                "UF_CRM_CM_FIRST_SOURCE",
                "UF_CRM_CM_LAST_SOURCE",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM");
    }

    /**
     * Fields made over REST for everything, the advertising marks too, where the native UTM fields belong to something else.
     *
     * @return the names
     */
    public static LeadFieldNames userFields() {
        return new LeadFieldNames(
                "UF_CRM_COMAGIC_ID",
                "UF_CRM_CM_VISITOR_ID",
                "UF_CRM_CM_SESSION_COUNT",
                "UF_CRM_CM_FIRST_SOURCE",
                "UF_CRM_CM_LAST_SOURCE",
                "UF_CRM_UTM_SOURCE",
                "UF_CRM_UTM_MEDIUM",
                "UF_CRM_UTM_CAMPAIGN",
                "UF_CRM_UTM_CONTENT",
                "UF_CRM_UTM_TERM");
    }

    /**
     * Bare names, which exist only on a self-hosted portal where they were made in PHP.
     *
     * @return the names
     */
    public static LeadFieldNames article() {
        return new LeadFieldNames(
                "UF_COMAGIC_ID",
                "UF_CM_VISITOR_ID",
                "UF_CM_SESSION_COUNT",
                "UF_CM_FIRST_SOURCE",
                "UF_CM_LAST_SOURCE",
                "UF_UTM_SOURCE",
                "UF_UTM_MEDIUM",
                "UF_UTM_CAMPAIGN",
                "UF_UTM_CONTENT",
                "UF_UTM_TERM");
    }
}
