package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A smart process: a kind of record that the portal made for itself. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableItemType.Builder.class)
@JsonSerialize(as = ImmutableItemType.class)
public interface ItemType {
    /**
     * The type's own id, for {@code crm.type.*} and user fields.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The number that {@code crm.item.*} and all else knows it by.
     *
     * @return {@code entityTypeId}
     */
    @JsonProperty("entityTypeId")
    int entityTypeId();

    /**
     * The title.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * The code of the portal for it.
     *
     * @return {@code code}
     */
    @JsonProperty("code")
    Optional<String> code();

    /**
     * The section of the menu it stands in.
     *
     * @return {@code customSectionId}
     */
    @JsonProperty("customSectionId")
    Optional<Long> customSectionId();

    /**
     * Whether it has funnels.
     *
     * @return {@code isCategoriesEnabled}
     */
    @JsonProperty("isCategoriesEnabled")
    Optional<Boolean> categoriesEnabled();

    /**
     * Whether it has stages.
     *
     * @return {@code isStagesEnabled}
     */
    @JsonProperty("isStagesEnabled")
    Optional<Boolean> stagesEnabled();

    /**
     * Whether it has a first and a last day.
     *
     * @return {@code isBeginCloseDatesEnabled}
     */
    @JsonProperty("isBeginCloseDatesEnabled")
    Optional<Boolean> beginCloseDatesEnabled();

    /**
     * Whether it has contacts and a company.
     *
     * @return {@code isClientEnabled}
     */
    @JsonProperty("isClientEnabled")
    Optional<Boolean> clientEnabled();

    /**
     * Whether it has product rows.
     *
     * @return {@code isLinkWithProductsEnabled}
     */
    @JsonProperty("isLinkWithProductsEnabled")
    Optional<Boolean> linkWithProductsEnabled();

    /**
     * Whether it has a source.
     *
     * @return {@code isSourceEnabled}
     */
    @JsonProperty("isSourceEnabled")
    Optional<Boolean> sourceEnabled();

    /**
     * Whether users may watch its records.
     *
     * @return {@code isObserversEnabled}
     */
    @JsonProperty("isObserversEnabled")
    Optional<Boolean> observersEnabled();

    /**
     * Whether robots work on it.
     *
     * @return {@code isAutomationEnabled}
     */
    @JsonProperty("isAutomationEnabled")
    Optional<Boolean> automationEnabled();

    /**
     * Whether user fields may link to it.
     *
     * @return {@code isUseInUserfieldEnabled}
     */
    @JsonProperty("isUseInUserfieldEnabled")
    Optional<Boolean> useInUserfieldEnabled();

    /**
     * Who made it.
     *
     * @return {@code createdBy}
     */
    @JsonProperty("createdBy")
    Optional<Long> createdBy();

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
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The kind of record, for product rows, links and history.
     *
     * @return from {@link #entityTypeId()}
     */
    default EntityType entityType() {
        return EntityType.of(entityTypeId());
    }

    /**
     * The {@code entityId} of its user fields, made of {@link #id()}.
     *
     * @return for example {@code CRM_7}
     */
    default String userFieldEntity() {
        return "CRM_" + id();
    }
}
