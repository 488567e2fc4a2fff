package io.svyaz.comagic.data;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a method that makes something answers.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCreated.Builder.class)
@JsonSerialize(as = ImmutableCreated.class)
public interface Created {
    /**
     * The id of the new thing.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
