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

/** A group of users. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableGroup.Builder.class)
@JsonSerialize(as = ImmutableGroup.class)
public interface Group {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * {@code staff} or {@code user}.
     *
     * @return {@code type}; an open set
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<LocalizedText> name();

    /**
     * Whether it is switched off.
     *
     * @return {@code disable}; sent as 0 or 1
     */
    @JsonProperty("disable")
    Optional<Boolean> disable();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
