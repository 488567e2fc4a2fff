package io.svyaz.helpdeskeddy.dictionaries;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.LocalizedText;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of tickets. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTicketType.Builder.class)
@JsonSerialize(as = ImmutableTicketType.class)
public interface TicketType {
    /**
     * The number.
     *
     * @return {@code id}; 0 is a type, too: "without type"
     */
    @JsonProperty("id")
    long id();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<LocalizedText> name();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
