package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A custom field of the account: what it is and what it may hold. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCustomField.Builder.class)
@JsonSerialize(as = ImmutableCustomField.class)
public interface CustomField {
    /**
     * What it is.
     *
     * @return {@code custom_field}
     */
    @JsonProperty("custom_field")
    FieldDefinition definition();

    /**
     * What a list may hold; empty for other types.
     *
     * @return {@code field_options}; perhaps empty
     */
    @JsonProperty("field_options")
    List<FieldOption> options();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
