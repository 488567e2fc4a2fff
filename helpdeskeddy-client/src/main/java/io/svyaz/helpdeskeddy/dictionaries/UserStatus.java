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

/** What a member of staff is doing. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserStatus.Builder.class)
@JsonSerialize(as = ImmutableUserStatus.class)
public interface UserStatus {
    /**
     * What users carry, for example {@code online}.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    String id();

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
