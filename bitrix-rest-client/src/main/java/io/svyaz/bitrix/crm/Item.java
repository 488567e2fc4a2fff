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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record of any kind as {@code crm.item.*} returns it: a lead, deal, contact, company, smart invoice or an item of a smart
 * process. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. Fields without a getter, user fields among them, are in
 * {@link #fields()}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableItem.Builder.class)
@JsonSerialize(as = ImmutableItem.class)
public interface Item extends CrmRecord {
    /**
     * The record's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The kind of record.
     *
     * @return {@code entityTypeId}
     */
    @JsonProperty("entityTypeId")
    Optional<Integer> entityTypeId();

    /**
     * The title.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * The funnel.
     *
     * @return {@code categoryId}
     */
    @JsonProperty("categoryId")
    Optional<Long> categoryId();

    /**
     * The stage, for example {@code C7:NEW} or {@code DT128_5:NEW}.
     *
     * @return {@code stageId}
     */
    @JsonProperty("stageId")
    Optional<String> stageId();

    /**
     * What the stage means: {@code P} in process, {@code S} won, {@code F} lost.
     *
     * @return {@code stageSemanticId}
     */
    @JsonProperty("stageSemanticId")
    Optional<String> stageSemanticId();

    /**
     * The sum.
     *
     * @return {@code opportunity}
     */
    @JsonProperty("opportunity")
    Optional<BigDecimal> opportunity();

    /**
     * The currency of the sum.
     *
     * @return {@code currencyId}
     */
    @JsonProperty("currencyId")
    Optional<String> currencyId();

    /**
     * Whether the sum is set by hand and not counted from the product rows.
     *
     * @return {@code isManualOpportunity}
     */
    @JsonProperty("isManualOpportunity")
    Optional<Boolean> isManualOpportunity();

    /**
     * The responsible user.
     *
     * @return {@code assignedById}
     */
    @JsonProperty("assignedById")
    Optional<Long> assignedById();

    /**
     * Who made it.
     *
     * @return {@code createdBy}
     */
    @JsonProperty("createdBy")
    Optional<Long> createdBy();

    /**
     * Who changed it last.
     *
     * @return {@code updatedBy}
     */
    @JsonProperty("updatedBy")
    Optional<Long> updatedBy();

    /**
     * Who moved it to its stage.
     *
     * @return {@code movedBy}
     */
    @JsonProperty("movedBy")
    Optional<Long> movedBy();

    /**
     * When it was made.
     *
     * @return {@code createdTime}
     */
    @JsonProperty("createdTime")
    Optional<OffsetDateTime> createdTime();

    /**
     * When it was last changed.
     *
     * @return {@code updatedTime}
     */
    @JsonProperty("updatedTime")
    Optional<OffsetDateTime> updatedTime();

    /**
     * When it came to its stage.
     *
     * @return {@code movedTime}
     */
    @JsonProperty("movedTime")
    Optional<OffsetDateTime> movedTime();

    /**
     * When something last happened in its timeline.
     *
     * @return {@code lastActivityTime}
     */
    @JsonProperty("lastActivityTime")
    Optional<OffsetDateTime> lastActivityTime();

    /**
     * Whether everybody may see it.
     *
     * @return {@code opened}
     */
    @JsonProperty("opened")
    Optional<Boolean> opened();

    /**
     * All its contacts.
     *
     * @return {@code contactIds}; empty when none or not selected
     */
    @JsonProperty("contactIds")
    List<Long> contactIds();

    /**
     * The users who watch it.
     *
     * @return {@code observers}; empty when none or not selected
     */
    @JsonProperty("observers")
    List<Long> observers();

    /**
     * The first name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The patronymic.
     *
     * @return {@code secondName}
     */
    @JsonProperty("secondName")
    Optional<String> secondName();

    /**
     * The family name.
     *
     * @return {@code lastName}
     */
    @JsonProperty("lastName")
    Optional<String> lastName();

    /**
     * The comment, perhaps with markup.
     *
     * @return {@code comments}
     */
    @JsonProperty("comments")
    Optional<String> comments();

    /**
     * Where it came from, for example {@code CALL}.
     *
     * @return {@code sourceId}
     */
    @JsonProperty("sourceId")
    Optional<String> sourceId();

    /**
     * More about the source.
     *
     * @return {@code sourceDescription}
     */
    @JsonProperty("sourceDescription")
    Optional<String> sourceDescription();

    /**
     * The foreign system it came from.
     *
     * @return {@code originatorId}
     */
    @JsonProperty("originatorId")
    Optional<String> originatorId();

    /**
     * Its id in that system.
     *
     * @return {@code originId}
     */
    @JsonProperty("originId")
    Optional<String> originId();

    /**
     * The advertising source.
     *
     * @return {@code utmSource}
     */
    @JsonProperty("utmSource")
    Optional<String> utmSource();

    /**
     * The advertising medium.
     *
     * @return {@code utmMedium}
     */
    @JsonProperty("utmMedium")
    Optional<String> utmMedium();

    /**
     * The advertising campaign.
     *
     * @return {@code utmCampaign}
     */
    @JsonProperty("utmCampaign")
    Optional<String> utmCampaign();

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
     * The first of its contacts.
     *
     * @return {@code contactId}; empty where the portal writes 0
     */
    default Optional<Long> contactId() {
        return fields().id("contactId");
    }

    /**
     * The company.
     *
     * @return {@code companyId}; empty where the portal writes 0
     */
    default Optional<Long> companyId() {
        return fields().id("companyId");
    }

    /**
     * The lead it was made from.
     *
     * @return {@code leadId}; empty where the portal writes 0
     */
    default Optional<Long> leadId() {
        return fields().id("leadId");
    }

    /**
     * The record of a smart process or of another kind that this one belongs to.
     *
     * @param entityTypeId of the other record
     * @return {@code parentId} with the number of the kind
     */
    default Optional<Long> parentId(int entityTypeId) {
        return fields().id("parentId" + entityTypeId);
    }

    /**
     * The day it begins.
     *
     * @return {@code begindate}
     */
    default Optional<LocalDate> beginDate() {
        return fields().date("begindate");
    }

    /**
     * The day it is to end.
     *
     * @return {@code closedate}
     */
    default Optional<LocalDate> closeDate() {
        return fields().date("closedate");
    }

    /**
     * Telephones, e-mail addresses, sites and messengers together.
     *
     * @return {@code fm}; empty when none or not selected
     */
    default List<MultiField> multiFields() {
        return ItemMultiFields.read(unknownFields().get("fm"));
    }

    /**
     * Builds a record by hand, for tests.
     *
     * @param id the record's id
     * @return a record that has nothing else
     */
    static Item of(long id) {
        return ImmutableItem.builder().id(id).build();
    }
}
