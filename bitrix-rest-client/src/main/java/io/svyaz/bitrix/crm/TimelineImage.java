package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An icon or logo of timeline entries. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTimelineImage.Builder.class)
@JsonSerialize(as = ImmutableTimelineImage.class)
public interface TimelineImage {
    /**
     * The code to name it by.
     *
     * @return {@code code}
     */
    @JsonProperty("code")
    String code();

    /**
     * Whether it is the portal's own.
     *
     * @return {@code isSystem}
     */
    @JsonProperty("isSystem")
    Optional<Boolean> system();

    /**
     * Where the file is.
     *
     * @return {@code fileUri}; empty for those of the portal
     */
    @JsonProperty("fileUri")
    Optional<String> fileUri();

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
