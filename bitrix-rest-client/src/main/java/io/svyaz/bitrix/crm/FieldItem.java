package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An element of a user field that is a choice. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldItem.Builder.class)
@JsonSerialize(as = ImmutableFieldItem.class)
public interface FieldItem {
    /**
     * The element's id, which records hold.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The label.
     *
     * @return {@code VALUE}
     */
    @JsonProperty("VALUE")
    Optional<String> value();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
