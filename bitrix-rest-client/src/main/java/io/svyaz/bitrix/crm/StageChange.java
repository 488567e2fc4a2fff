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

/** One step in the history of a record: it was made in a stage, moved to one, or ended in one. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableStageChange.Builder.class)
@JsonSerialize(as = ImmutableStageChange.class)
public interface StageChange {
    /**
     * The step's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * 1 made, 2 moved within the way, 3 ended, 5 moved to another funnel.
     *
     * @return {@code TYPE_ID}
     */
    @JsonProperty("TYPE_ID")
    Optional<Long> typeId();

    /**
     * The record.
     *
     * @return {@code OWNER_ID}
     */
    @JsonProperty("OWNER_ID")
    Optional<Long> ownerId();

    /**
     * When.
     *
     * @return {@code CREATED_TIME}
     */
    @JsonProperty("CREATED_TIME")
    Optional<OffsetDateTime> createdTime();

    /**
     * The funnel.
     *
     * @return {@code CATEGORY_ID}
     */
    @JsonProperty("CATEGORY_ID")
    Optional<Long> categoryId();

    /**
     * What the stage means: {@code P} in process, {@code S} won, {@code F} lost.
     *
     * @return {@code STAGE_SEMANTIC_ID}
     */
    @JsonProperty("STAGE_SEMANTIC_ID")
    Optional<String> stageSemanticId();

    /**
     * The stage it came to; empty for leads, see {@link #statusId()}.
     *
     * @return {@code STAGE_ID}
     */
    @JsonProperty("STAGE_ID")
    Optional<String> stageId();

    /**
     * The stage it came to, for leads.
     *
     * @return {@code STATUS_ID}
     */
    @JsonProperty("STATUS_ID")
    Optional<String> statusId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
