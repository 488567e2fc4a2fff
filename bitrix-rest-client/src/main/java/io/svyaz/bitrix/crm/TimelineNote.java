package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A note pinned to a timeline entry. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTimelineNote.Builder.class)
@JsonSerialize(as = ImmutableTimelineNote.class)
public interface TimelineNote {
    /**
     * The text.
     *
     * @return {@code text}
     */
    @JsonProperty("text")
    Optional<String> text();

    /**
     * Who made it.
     *
     * @return {@code createdById}
     */
    @JsonProperty("createdById")
    Optional<Long> createdById();

    /**
     * When it was made.
     *
     * @return {@code createdTime}
     */
    @JsonProperty("createdTime")
    Optional<OffsetDateTime> createdTime();

    /**
     * Who changed it last.
     *
     * @return {@code updatedById}
     */
    @JsonProperty("updatedById")
    Optional<Long> updatedById();

    /**
     * When it was changed last.
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
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }
}
