package io.svyaz.comagic.data;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value with the words for it.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableLabelledValue.Builder.class)
@JsonSerialize(as = ImmutableLabelledValue.class)
public interface LabelledValue {
    /**
     * The words, in the brand's language.
     *
     * @return {@code value}
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * The value.
     *
     * @return {@code value_id}
     */
    @JsonProperty("value_id")
    Optional<String> valueId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
