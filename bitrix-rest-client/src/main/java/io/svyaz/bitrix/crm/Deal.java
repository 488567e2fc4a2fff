package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deal as {@code crm.deal.get} and {@code crm.deal.list} return it. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. Fields without a getter, user fields among them, are in
 * {@link #fields()}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableDeal.Builder.class)
@JsonSerialize(as = ImmutableDeal.class)
public interface Deal extends CrmRecord {
    /**
     * The deal's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The title.
     *
     * @return {@code TITLE}
     */
    @JsonProperty("TITLE")
    Optional<String> title();

    /**
     * The type, for example {@code SALE}.
     *
     * @return {@code TYPE_ID}
     */
    @JsonProperty("TYPE_ID")
    Optional<String> typeId();

    /**
     * The funnel; 0 is the first one, which every portal has.
     *
     * @return {@code CATEGORY_ID}
     */
    @JsonProperty("CATEGORY_ID")
    Optional<Long> categoryId();

    /**
     * The stage, for example {@code NEW}, or {@code C7:NEW} in the funnel 7.
     *
     * @return {@code STAGE_ID}
     */
    @JsonProperty("STAGE_ID")
    Optional<String> stageId();

    /**
     * What the stage means: {@code P} in process, {@code S} won, {@code F} lost.
     *
     * @return {@code STAGE_SEMANTIC_ID}
     */
    @JsonProperty("STAGE_SEMANTIC_ID")
    Optional<String> stageSemanticId();

    /**
     * How likely it is won, in per cent.
     *
     * @return {@code PROBABILITY}
     */
    @JsonProperty("PROBABILITY")
    Optional<Long> probability();

    /**
     * The sum.
     *
     * @return {@code OPPORTUNITY}
     */
    @JsonProperty("OPPORTUNITY")
    Optional<BigDecimal> opportunity();

    /**
     * The currency of the sum.
     *
     * @return {@code CURRENCY_ID}
     */
    @JsonProperty("CURRENCY_ID")
    Optional<String> currencyId();

    /**
     * Whether the sum is set by hand and not counted from the product rows.
     *
     * @return {@code IS_MANUAL_OPPORTUNITY}
     */
    @JsonProperty("IS_MANUAL_OPPORTUNITY")
    Optional<Boolean> isManualOpportunity();

    /**
     * The tax within the sum.
     *
     * @return {@code TAX_VALUE}
     */
    @JsonProperty("TAX_VALUE")
    Optional<BigDecimal> taxValue();

    /**
     * The lead it was made from.
     *
     * @return {@code LEAD_ID}
     */
    @JsonProperty("LEAD_ID")
    Optional<Long> leadId();

    /**
     * The first of its contacts.
     *
     * @return {@code CONTACT_ID}
     */
    @JsonProperty("CONTACT_ID")
    Optional<Long> contactId();

    /**
     * The company.
     *
     * @return {@code COMPANY_ID}
     */
    @JsonProperty("COMPANY_ID")
    Optional<Long> companyId();

    /**
     * The quote it was made from.
     *
     * @return {@code QUOTE_ID}
     */
    @JsonProperty("QUOTE_ID")
    Optional<Long> quoteId();

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
     * Who moved it to its stage.
     *
     * @return {@code MOVED_BY_ID}
     */
    @JsonProperty("MOVED_BY_ID")
    Optional<Long> movedById();

    /**
     * When it came to its stage.
     *
     * @return {@code MOVED_TIME}
     */
    @JsonProperty("MOVED_TIME")
    Optional<OffsetDateTime> movedTime();

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
     * Whether it is over.
     *
     * @return {@code CLOSED}
     */
    @JsonProperty("CLOSED")
    Optional<Boolean> closed();

    /**
     * Whether it stands in its first stage.
     *
     * @return {@code IS_NEW}
     */
    @JsonProperty("IS_NEW")
    Optional<Boolean> isNew();

    /**
     * Whether the customer bought before.
     *
     * @return {@code IS_RETURN_CUSTOMER}
     */
    @JsonProperty("IS_RETURN_CUSTOMER")
    Optional<Boolean> isReturnCustomer();

    /**
     * Whether the customer asked before without buying.
     *
     * @return {@code IS_REPEATED_APPROACH}
     */
    @JsonProperty("IS_REPEATED_APPROACH")
    Optional<Boolean> isRepeatedApproach();

    /**
     * The comment, perhaps with markup.
     *
     * @return {@code COMMENTS}
     */
    @JsonProperty("COMMENTS")
    Optional<String> comments();

    /**
     * More information.
     *
     * @return {@code ADDITIONAL_INFO}
     */
    @JsonProperty("ADDITIONAL_INFO")
    Optional<String> additionalInfo();

    /**
     * Where the deal came from, for example {@code CALL}.
     *
     * @return {@code SOURCE_ID}
     */
    @JsonProperty("SOURCE_ID")
    Optional<String> sourceId();

    /**
     * More about the source.
     *
     * @return {@code SOURCE_DESCRIPTION}
     */
    @JsonProperty("SOURCE_DESCRIPTION")
    Optional<String> sourceDescription();

    /**
     * The foreign system the deal came from.
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
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    @Override
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The day it begins.
     *
     * @return {@code BEGINDATE}
     */
    default Optional<LocalDate> beginDate() {
        return fields().date("BEGINDATE");
    }

    /**
     * The day it is to end.
     *
     * @return {@code CLOSEDATE}
     */
    default Optional<LocalDate> closeDate() {
        return fields().date("CLOSEDATE");
    }

    /**
     * Builds a deal by hand, for tests.
     *
     * @param id the deal's id
     * @return a deal that has nothing else
     */
    static Deal of(long id) {
        return ImmutableDeal.builder().id(id).build();
    }
}
