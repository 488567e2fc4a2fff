package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a communication came from and what was made of it: the part that calls, chats, forms and goals share.
 */
public interface Attribution {
    /**
     * The advertising source.
     *
     * @return {@code utm_source}
     */
    @JsonProperty("utm_source")
    Optional<String> utmSource();

    /**
     * The advertising medium.
     *
     * @return {@code utm_medium}
     */
    @JsonProperty("utm_medium")
    Optional<String> utmMedium();

    /**
     * The advertising keyword.
     *
     * @return {@code utm_term}
     */
    @JsonProperty("utm_term")
    Optional<String> utmTerm();

    /**
     * The advertisement.
     *
     * @return {@code utm_content}
     */
    @JsonProperty("utm_content")
    Optional<String> utmContent();

    /**
     * The campaign as the link names it.
     *
     * @return {@code utm_campaign}
     */
    @JsonProperty("utm_campaign")
    Optional<String> utmCampaign();

    /**
     * The page that led to the site.
     *
     * @return {@code referrer}
     */
    @JsonProperty("referrer")
    Optional<String> referrer();

    /**
     * What was searched for.
     *
     * @return {@code search_query}
     */
    @JsonProperty("search_query")
    Optional<String> searchQuery();

    /**
     * The first page of the visit.
     *
     * @return {@code entrance_page}
     */
    @JsonProperty("entrance_page")
    Optional<String> entrancePage();

    /**
     * The channel, for example {@code paid}; new ones come.
     *
     * @return {@code channel}
     */
    @JsonProperty("channel")
    Optional<String> channel();

    /**
     * The source's id.
     *
     * @return {@code source_id}
     */
    @JsonProperty("source_id")
    OptionalLong sourceId();

    /**
     * The source's name.
     *
     * @return {@code source_name}
     */
    @JsonProperty("source_name")
    Optional<String> sourceName();

    /**
     * The campaign's id.
     *
     * @return {@code campaign_id}
     */
    @JsonProperty("campaign_id")
    OptionalLong campaignId();

    /**
     * The campaign's name.
     *
     * @return {@code campaign_name}
     */
    @JsonProperty("campaign_name")
    Optional<String> campaignName();

    /**
     * The site's id.
     *
     * @return {@code site_id}
     */
    @JsonProperty("site_id")
    OptionalLong siteId();

    /**
     * The site's domain, without a scheme.
     *
     * @return {@code site_domain_name}
     */
    @JsonProperty("site_domain_name")
    Optional<String> siteDomainName();

    /**
     * The visitor; larger than 32 bits.
     *
     * @return {@code visitor_id}
     */
    @JsonProperty("visitor_id")
    OptionalLong visitorId();

    /**
     * The visit; larger than 32 bits.
     *
     * @return {@code visitor_session_id}
     */
    @JsonProperty("visitor_session_id")
    OptionalLong visitorSessionId();

    /**
     * The person behind one or more visitors.
     *
     * @return {@code person_id}
     */
    @JsonProperty("person_id")
    OptionalLong personId();

    /**
     * New or returning, in the brand's language.
     *
     * @return {@code visitor_type}
     */
    @JsonProperty("visitor_type")
    Optional<String> visitorType();

    /**
     * The kind of device.
     *
     * @return {@code visitor_device}
     */
    @JsonProperty("visitor_device")
    Optional<String> visitorDevice();

    /**
     * Which communication of the visitor it is.
     *
     * @return {@code communication_number}
     */
    @JsonProperty("communication_number")
    OptionalLong communicationNumber();

    /**
     * The page it came from.
     *
     * @return {@code communication_page_url}
     */
    @JsonProperty("communication_page_url")
    Optional<String> communicationPageUrl();

    /**
     * The visitor's id at Google Analytics.
     *
     * @return {@code ua_client_id}
     */
    @JsonProperty("ua_client_id")
    Optional<String> uaClientId();

    /**
     * The visitor's id at Yandex Metrica.
     *
     * @return {@code ym_client_id}
     */
    @JsonProperty("ym_client_id")
    Optional<String> ymClientId();

    /**
     * When a sale was noted.
     *
     * @return {@code sale_date}, in the account's time zone
     */
    @JsonProperty("sale_date")
    Optional<LocalDateTime> saleDate();

    /**
     * What the sale brought.
     *
     * @return {@code sale_cost}
     */
    @JsonProperty("sale_cost")
    Optional<BigDecimal> saleCost();

    /**
     * Marks such as {@code first} or {@code target}; new ones come.
     *
     * @return {@code attributes}
     */
    @JsonProperty("attributes")
    List<String> attributes();

    /**
     * The tags it carries.
     *
     * @return {@code tags}
     */
    @JsonProperty("tags")
    List<ReportTag> tags();
}
