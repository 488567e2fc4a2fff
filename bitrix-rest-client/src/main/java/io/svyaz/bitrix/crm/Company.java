package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company as {@code crm.company.get} and {@code crm.company.list} return it. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. Fields without a getter, user fields among them, are in
 * {@link #fields()}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCompany.Builder.class)
@JsonSerialize(as = ImmutableCompany.class)
public interface Company extends CrmRecord {
    /**
     * The company's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The name.
     *
     * @return {@code TITLE}
     */
    @JsonProperty("TITLE")
    Optional<String> title();

    /**
     * The type, for example {@code CUSTOMER}.
     *
     * @return {@code COMPANY_TYPE}
     */
    @JsonProperty("COMPANY_TYPE")
    Optional<String> companyType();

    /**
     * The industry, for example {@code IT}.
     *
     * @return {@code INDUSTRY}
     */
    @JsonProperty("INDUSTRY")
    Optional<String> industry();

    /**
     * How many work there, for example {@code EMPLOYEES_1}.
     *
     * @return {@code EMPLOYEES}
     */
    @JsonProperty("EMPLOYEES")
    Optional<String> employees();

    /**
     * The yearly turnover.
     *
     * @return {@code REVENUE}
     */
    @JsonProperty("REVENUE")
    Optional<BigDecimal> revenue();

    /**
     * The currency of the turnover.
     *
     * @return {@code CURRENCY_ID}
     */
    @JsonProperty("CURRENCY_ID")
    Optional<String> currencyId();

    /**
     * The comment, perhaps with markup.
     *
     * @return {@code COMMENTS}
     */
    @JsonProperty("COMMENTS")
    Optional<String> comments();

    /**
     * The lead it was made from.
     *
     * @return {@code LEAD_ID}
     */
    @JsonProperty("LEAD_ID")
    Optional<Long> leadId();

    /**
     * Whether it is one of the companies of the portal itself.
     *
     * @return {@code IS_MY_COMPANY}
     */
    @JsonProperty("IS_MY_COMPANY")
    Optional<Boolean> isMyCompany();

    /**
     * The responsible user.
     *
     * @return {@code ASSIGNED_BY_ID}
     */
    @JsonProperty("ASSIGNED_BY_ID")
    Optional<Long> assignedById();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY_ID}
     */
    @JsonProperty("CREATED_BY_ID")
    Optional<Long> createdById();

    /**
     * Who changed it last.
     *
     * @return {@code MODIFY_BY_ID}
     */
    @JsonProperty("MODIFY_BY_ID")
    Optional<Long> modifyById();

    /**
     * When it was made.
     *
     * @return {@code DATE_CREATE}
     */
    @JsonProperty("DATE_CREATE")
    Optional<OffsetDateTime> dateCreate();

    /**
     * When it was last changed.
     *
     * @return {@code DATE_MODIFY}
     */
    @JsonProperty("DATE_MODIFY")
    Optional<OffsetDateTime> dateModify();

    /**
     * When something last happened in its timeline.
     *
     * @return {@code LAST_ACTIVITY_TIME}
     */
    @JsonProperty("LAST_ACTIVITY_TIME")
    Optional<OffsetDateTime> lastActivityTime();

    /**
     * Whether everybody may see it.
     *
     * @return {@code OPENED}
     */
    @JsonProperty("OPENED")
    Optional<Boolean> opened();

    /**
     * Whether there is a telephone.
     *
     * @return {@code HAS_PHONE}
     */
    @JsonProperty("HAS_PHONE")
    Optional<Boolean> hasPhone();

    /**
     * Whether there is an e-mail address.
     *
     * @return {@code HAS_EMAIL}
     */
    @JsonProperty("HAS_EMAIL")
    Optional<Boolean> hasEmail();

    /**
     * The foreign system the company came from.
     *
     * @return {@code ORIGINATOR_ID}
     */
    @JsonProperty("ORIGINATOR_ID")
    Optional<String> originatorId();

    /**
     * Its id in that system.
     *
     * @return {@code ORIGIN_ID}
     */
    @JsonProperty("ORIGIN_ID")
    Optional<String> originId();

    /**
     * The advertising source.
     *
     * @return {@code UTM_SOURCE}
     */
    @JsonProperty("UTM_SOURCE")
    Optional<String> utmSource();

    /**
     * The advertising medium.
     *
     * @return {@code UTM_MEDIUM}
     */
    @JsonProperty("UTM_MEDIUM")
    Optional<String> utmMedium();

    /**
     * The advertising campaign.
     *
     * @return {@code UTM_CAMPAIGN}
     */
    @JsonProperty("UTM_CAMPAIGN")
    Optional<String> utmCampaign();

    /**
     * The advertisement.
     *
     * @return {@code UTM_CONTENT}
     */
    @JsonProperty("UTM_CONTENT")
    Optional<String> utmContent();

    /**
     * The search term.
     *
     * @return {@code UTM_TERM}
     */
    @JsonProperty("UTM_TERM")
    Optional<String> utmTerm();

    /**
     * The telephones.
     *
     * @return {@code PHONE}; empty when none or not selected
     */
    @JsonProperty("PHONE")
    List<MultiField> phones();

    /**
     * The e-mail addresses.
     *
     * @return {@code EMAIL}; empty when none or not selected
     */
    @JsonProperty("EMAIL")
    List<MultiField> emails();

    /**
     * The sites.
     *
     * @return {@code WEB}; empty when none or not selected
     */
    @JsonProperty("WEB")
    List<MultiField> sites();

    /**
     * The messengers.
     *
     * @return {@code IM}; empty when none or not selected
     */
    @JsonProperty("IM")
    List<MultiField> messengers();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    @Override
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Builds a company by hand, for tests.
     *
     * @param id the company's id
     * @return a company that has nothing else
     */
    static Company of(long id) {
        return ImmutableCompany.builder().id(id).build();
    }
}
