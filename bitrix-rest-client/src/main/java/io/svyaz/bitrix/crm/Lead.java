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
 * A lead as {@code crm.lead.get} and {@code crm.lead.list} return it. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. Fields without a getter, user fields among them, are in
 * {@link #fields()}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableLead.Builder.class)
@JsonSerialize(as = ImmutableLead.class)
public interface Lead extends CrmRecord {
    /**
     * The lead's id.
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
     * The first name.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The patronymic.
     *
     * @return {@code SECOND_NAME}
     */
    @JsonProperty("SECOND_NAME")
    Optional<String> secondName();

    /**
     * The family name.
     *
     * @return {@code LAST_NAME}
     */
    @JsonProperty("LAST_NAME")
    Optional<String> lastName();

    /**
     * The stage, for example {@code NEW} or {@code CONVERTED}.
     *
     * @return {@code STATUS_ID}
     */
    @JsonProperty("STATUS_ID")
    Optional<String> statusId();

    /**
     * What the stage means: {@code P} in process, {@code S} won, {@code F} lost.
     *
     * @return {@code STATUS_SEMANTIC_ID}
     */
    @JsonProperty("STATUS_SEMANTIC_ID")
    Optional<String> statusSemanticId();

    /**
     * Where the lead came from, for example {@code CALL}.
     *
     * @return {@code SOURCE_ID}
     */
    @JsonProperty("SOURCE_ID")
    Optional<String> sourceId();

    /**
     * The comment, perhaps with markup.
     *
     * @return {@code COMMENTS}
     */
    @JsonProperty("COMMENTS")
    Optional<String> comments();

    /**
     * The expected sum.
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
     * The responsible user.
     *
     * @return {@code ASSIGNED_BY_ID}
     */
    @JsonProperty("ASSIGNED_BY_ID")
    Optional<Long> assignedById();

    /**
     * The contact the lead belongs to.
     *
     * @return {@code CONTACT_ID}
     */
    @JsonProperty("CONTACT_ID")
    Optional<Long> contactId();

    /**
     * The company the lead belongs to.
     *
     * @return {@code COMPANY_ID}
     */
    @JsonProperty("COMPANY_ID")
    Optional<Long> companyId();

    /**
     * Whether everybody may see it.
     *
     * @return {@code OPENED}
     */
    @JsonProperty("OPENED")
    Optional<Boolean> opened();

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
     * When it was closed.
     *
     * @return {@code DATE_CLOSED}
     */
    @JsonProperty("DATE_CLOSED")
    Optional<OffsetDateTime> dateClosed();

    /**
     * The foreign system the lead came from.
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
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    @Override
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Builds a lead by hand, for tests.
     *
     * @param id the lead's id
     * @return a lead that has nothing else
     */
    static Lead of(long id) {
        return ImmutableLead.builder().id(id).build();
    }
}
